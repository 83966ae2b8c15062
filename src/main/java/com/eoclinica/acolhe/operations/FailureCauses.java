package com.eoclinica.acolhe.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failed messages by what made them fail, so that one mended cause can be replayed whole. */
@Component
public class FailureCauses {

    private static final int HOURS = 24;

    private final JdbcClient db;
    private final Clock clock;

    FailureCauses(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many failed for which cause, in one status, and when. */
    public List<CauseCount> count(String status) {
        return db.sql("""
                        with parts as (
                            select fingerprint, route_id, step, cause_type, count(*) as count, min(failed_at) as first,
                                   max(failed_at) as last, floor(extract(epoch from :now - failed_at) / 3600)::int as age
                              from failed_message where status = :status
                             group by fingerprint, route_id, step, cause_type, age)
                        select fingerprint, route_id, step, cause_type, sum(count) as count, min(first) as first,
                               max(last) as last, array_agg(age) as ages, array_agg(count) as counts
                          from parts group by fingerprint, route_id, step, cause_type order by sum(count) desc
                        """)
                .param("status", status)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(FailureCauses::row)
                .list();
    }

    /** All unresolved ones of one cause. */
    public List<UUID> unresolved(String fingerprint) {
        return db.sql("select id from failed_message where fingerprint = ? and status = 'unresolved' order by id")
                .param(fingerprint)
                .query(UUID.class)
                .list();
    }

    private static CauseCount row(ResultSet row, int number) throws SQLException {
        var hours = new long[HOURS];
        var ages = (Integer[]) row.getArray("ages").getArray();
        var counts = (Long[]) row.getArray("counts").getArray();
        for (int each = 0; each < ages.length; each++) {
            if (ages[each] >= 0 && ages[each] < HOURS) hours[HOURS - 1 - ages[each]] = counts[each];
        }
        return new CauseCount(
                row.getString("fingerprint"),
                row.getString("route_id"),
                row.getString("step"),
                row.getString("cause_type"),
                row.getLong("count"),
                row.getObject("first", OffsetDateTime.class),
                row.getObject("last", OffsetDateTime.class),
                Arrays.stream(hours).boxed().toList());
    }
}
