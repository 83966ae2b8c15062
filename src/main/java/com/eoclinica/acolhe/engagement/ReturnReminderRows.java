package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The return reminders' rows, one a visit. */
@Repository
class ReturnReminderRows {

    private final JdbcClient db;

    ReturnReminderRows(JdbcClient db) {
        this.db = db;
    }

    void add(Appointment visit, Instant due, Instant now) {
        db.sql("""
                        insert into return_reminder (id, clinic_id, appointment_id, due_at, status, planned_at)
                        values (?, ?, ?, ?, 'planned', ?) on conflict do nothing
                        """)
                .params(Ids.next(), visit.clinicId().value(), visit.id().value(), at(due), at(now))
                .update();
    }

    List<UUID> due(Instant now, int most) {
        return db.sql("select id from return_reminder where status = 'planned' and due_at <= ? order by due_at limit ?")
                .params(at(now), most)
                .query(UUID.class)
                .list();
    }

    /** Empty when it is settled, or another instance has it in hand. */
    Optional<ReturnReminder> claim(UUID id) {
        return db.sql("select * from return_reminder where id = ? and status = 'planned' for update skip locked")
                .param(id)
                .query((row, _) -> new ReturnReminder(
                        id,
                        new ClinicId(row.getObject("clinic_id", UUID.class)),
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void sent(UUID id, Instant now) {
        db.sql("update return_reminder set status = 'sent', settled_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    void dropped(UUID id, String reason, Instant now) {
        db.sql("update return_reminder set status = 'dropped', reason = ?, settled_at = ? where id = ?")
                .params(reason, at(now), id)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
