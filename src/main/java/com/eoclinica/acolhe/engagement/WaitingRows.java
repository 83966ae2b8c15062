package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits. */
@Repository
class WaitingRows {

    private final JdbcClient db;

    WaitingRows(JdbcClient db) {
        this.db = db;
    }

    /** Joining again keeps the place and renews the wish. */
    void add(PatientId patient, Wish wish, Instant now) {
        db.sql("""
                        insert into waiting_entry (id, clinic_id, patient_id, specialty, practitioner_code, plan, from_at,
                                                   until_at, status, joined_at)
                        values (:id, :clinic, :patient, :specialty, :practitioner, :plan, :from, :until, 'waiting', :now)
                        on conflict (clinic_id, patient_id, coalesce(specialty, ''), coalesce(practitioner_code, ''))
                              where status = 'waiting'
                        do update set plan = excluded.plan, from_at = excluded.from_at, until_at = excluded.until_at
                        """)
                .param("id", Ids.next())
                .param("clinic", wish.clinicId().value())
                .param("patient", patient.value())
                .param("specialty", wish.specialty())
                .param("practitioner", wish.practitionerCode())
                .param("plan", wish.plan())
                .param("from", wish.from())
                .param("until", wish.until())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<WaitingEntry> waiting(ClinicId clinic) {
        return db.sql("""
                        select * from waiting_entry where clinic_id = ? and status = 'waiting'
                         order by urgency desc, joined_at limit 2000
                        """).param(clinic.value()).query(WaitingRows::row).list();
    }

    WaitingEntry get(UUID id) {
        return db.sql("select * from waiting_entry where id = ?")
                .param(id)
                .query(WaitingRows::row)
                .single();
    }

    boolean hurry(UUID id, int urgency) {
        return db.sql("update waiting_entry set urgency = ? where id = ? and status = 'waiting'")
                        .params(urgency, id)
                        .update()
                == 1;
    }

    /** @param status {@code booked} or {@code left} */
    boolean settle(UUID id, String status, Instant now) {
        return db.sql("update waiting_entry set status = ?, settled_at = ? where id = ? and status = 'waiting'")
                        .params(status, now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static WaitingEntry row(ResultSet row, int number) throws SQLException {
        var wish = new Wish(
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("specialty"),
                row.getString("practitioner_code"),
                row.getString("plan"),
                row.getObject("from_at", LocalDateTime.class),
                row.getObject("until_at", LocalDateTime.class),
                null,
                null);
        return new WaitingEntry(
                row.getObject("id", UUID.class),
                new PatientId(row.getObject("patient_id", UUID.class)),
                wish,
                row.getInt("urgency"),
                row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }
}
