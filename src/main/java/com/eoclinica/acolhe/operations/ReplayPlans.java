package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.Columns;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what a replay would do, and does nothing. */
@Component
public class ReplayPlans {

    private final JdbcClient db;

    ReplayPlans(JdbcClient db) {
        this.db = db;
    }

    /** What is resolved already would not go again and is not counted. */
    public List<ReplayPlan> of(List<UUID> ids) {
        return db.sql("""
                        select route_id, origin, count(*) as messages, count(distinct group_key) as groups,
                               max(attempts) as most_attempts, min(failed_at) as oldest
                          from failed_message
                         where id = any(cast(? as uuid[])) and status <> 'resolved'
                         group by route_id, origin order by count(*) desc
                        """).param(Columns.of(ids)).query(ReplayPlan.class).list();
    }

    /** The clinic's own messages among them, by their ids in the outbox. */
    public List<UUID> sends(List<UUID> ids) {
        return db.sql("""
                        select cast(origin_key as uuid) from failed_message
                         where id = any(cast(? as uuid[])) and status <> 'resolved' and origin = 'lane:sends'
                        """).param(Columns.of(ids)).query(UUID.class).list();
    }
}
