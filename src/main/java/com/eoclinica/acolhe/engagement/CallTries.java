package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of the desk's calls. */
@Repository
class CallTries {

    private final JdbcClient db;

    CallTries(JdbcClient db) {
        this.db = db;
    }

    /** @param settled whether nobody need call about it any more */
    record Tried(UUID about, int times, OffsetDateTime last, boolean settled) {}

    Map<UUID, Tried> of(ClinicId clinic, Collection<UUID> abouts) {
        return db.sql("""
                        select about_id as about, count(*) as times, max(called_at) as last, bool_or(outcome <> 'no-answer') as settled
                          from call_try where clinic_id = ? and about_id = any (cast(? as uuid[])) group by about_id
                        """).params(clinic.value(), Columns.of(abouts)).query(Tried.class).list().stream()
                .collect(Collectors.toMap(Tried::about, Function.identity()));
    }

    void add(ClinicId clinic, UUID about, String outcome, String who, Instant now) {
        db.sql(
                        "insert into call_try (id, clinic_id, about_id, outcome, called_by, called_at) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), clinic.value(), about, outcome, who, now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
