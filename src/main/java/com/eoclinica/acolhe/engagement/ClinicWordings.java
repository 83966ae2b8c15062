package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A clinic's own words for what it writes unasked; without them the usual ones hold. */
@Component
public class ClinicWordings {

    private final JdbcClient db;
    private final Clock clock;

    ClinicWordings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Kept(String template, String words) {}

    /** By template. */
    public Map<String, String> of(ClinicId clinic) {
        return db
                .sql("select template, words from clinic_wording where clinic_id = ?")
                .param(clinic.value())
                .query(Kept.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::template, Kept::words));
    }

    Optional<String> of(ClinicId clinic, String template) {
        return db.sql("select words from clinic_wording where clinic_id = ? and template = ?")
                .params(clinic.value(), template)
                .query(String.class)
                .optional();
    }

    /** They hold from the next message on. */
    public void keep(ClinicId clinic, String template, String words, String who) {
        db.sql("""
                        insert into clinic_wording (clinic_id, template, words, changed_by, changed_at) values (?, ?, ?, ?, ?)
                        on conflict (clinic_id, template) do update
                           set words = excluded.words, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .params(clinic.value(), template, words, who, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Back to the usual words. */
    public void drop(ClinicId clinic, String template) {
        db.sql("delete from clinic_wording where clinic_id = ? and template = ?")
                .params(clinic.value(), template)
                .update();
    }
}
