package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers a clinic's desk keeps ready, by title. */
@Component
public class CannedAnswers {

    private final JdbcClient db;
    private final Clock clock;

    CannedAnswers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<CannedAnswer> of(ClinicId clinic) {
        return db.sql(
                        "select id, title, words, version from canned_answer where clinic_id = ? order by lower(title) limit 200")
                .param(clinic.value())
                .query(CannedAnswer.class)
                .list();
    }

    /** Adding the same under its id twice adds it once. @return false when another one has that title */
    public boolean add(ClinicId clinic, UUID id, String title, String words, String who) {
        try {
            db.sql("""
                            insert into canned_answer (id, clinic_id, title, words, changed_by, changed_at)
                            values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                            """)
                    .params(
                            id,
                            clinic.value(),
                            title,
                            words,
                            who,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false; // the title; the id alone is no conflict
        }
    }

    /** @return false when it has changed since it was seen, is gone, or another one has that title */
    public boolean change(ClinicId clinic, CannedAnswer to, String who) {
        try {
            return db.sql("""
                            update canned_answer set title = ?, words = ?, version = version + 1, changed_by = ?, changed_at = ?
                             where id = ? and clinic_id = ? and version = ?
                            """)
                            .params(
                                    to.title(),
                                    to.words(),
                                    who,
                                    clock.instant().atOffset(ZoneOffset.UTC),
                                    to.id(),
                                    clinic.value(),
                                    to.version())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false; // two answers under one title could not be told apart
        }
    }

    /** @return false when it has changed since it was seen, or is gone */
    public boolean remove(ClinicId clinic, UUID id, long version) {
        return db.sql("delete from canned_answer where id = ? and clinic_id = ? and version = ?")
                        .params(id, clinic.value(), version)
                        .update()
                == 1;
    }
}
