package com.eoclinica.acolhe.operations;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failed messages by what made them fail, so that one mended cause can be replayed whole. */
@Component
public class FailureCauses {

    private final JdbcClient db;

    FailureCauses(JdbcClient db) {
        this.db = db;
    }

    /** How many failed for which cause, in one status. */
    public List<CauseCount> count(String status) {
        return db.sql("""
                        select fingerprint, route_id, step, cause_type, count(*) as count,
                               min(failed_at) as first, max(failed_at) as last
                          from failed_message where status = ?
                         group by fingerprint, route_id, step, cause_type order by count(*) desc
                        """).param(status).query(CauseCount.class).list();
    }

    /** All unresolved ones of one cause. */
    public List<UUID> unresolved(String fingerprint) {
        return db.sql("select id from failed_message where fingerprint = ? and status = 'unresolved' order by id")
                .param(fingerprint)
                .query(UUID.class)
                .list();
    }
}
