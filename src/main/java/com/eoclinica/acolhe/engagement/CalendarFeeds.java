package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret addresses of calendars, by hash. */
@Repository
class CalendarFeeds {

    private final JdbcClient db;

    CalendarFeeds(JdbcClient db) {
        this.db = db;
    }

    record Feed(ClinicId clinicId, String practitioner) {}

    void open(ClinicId clinic, String practitioner, String token, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        db.sql("""
                        update calendar_feed set closed_at = ?
                         where clinic_id = ? and practitioner_code = ? and closed_at is null
                        """).params(at, clinic.value(), practitioner).update();
        db.sql("insert into calendar_feed (token_hash, clinic_id, practitioner_code, opened_at) values (?, ?, ?, ?)")
                .params(new Secret(token).hash(), clinic.value(), practitioner, at)
                .update();
    }

    Optional<Feed> find(String token) {
        return db.sql(
                        "select clinic_id, practitioner_code from calendar_feed where token_hash = ? and closed_at is null")
                .param(new Secret(token).hash())
                .query((row, _) -> new Feed(
                        new ClinicId(row.getObject("clinic_id", UUID.class)), row.getString("practitioner_code")))
                .optional();
    }
}
