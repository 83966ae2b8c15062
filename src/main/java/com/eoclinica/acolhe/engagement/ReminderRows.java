package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders' rows. One for each appointment, kind and start, so that nothing is ever reminded of twice. */
@Repository
class ReminderRows {

    private final JdbcClient db;

    ReminderRows(JdbcClient db) {
        this.db = db;
    }

    record Key(UUID appointment, String kind, Instant startsAt) {}

    Set<Key> known(Instant from, Instant until) {
        return db
                .sql("select appointment_id, kind, starts_at from reminder where starts_at >= ? and starts_at < ?")
                .params(at(from), at(until))
                .query((row, _) -> new Key(
                        row.getObject("appointment_id", UUID.class), row.getString("kind"), instant(row, "starts_at")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void add(Appointment appointment, ReminderPlan.Due due, Instant now) {
        db.sql("""
                        insert into reminder (id, clinic_id, appointment_id, kind, starts_at, due_at, status, reason,
                                              settled_at, planned_at)
                        values (:id, :clinic, :appointment, :kind, :starts, :due, :status, :reason, :settled, :now)
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("clinic", appointment.clinicId().value())
                .param("appointment", appointment.id().value())
                .param("kind", due.kind().code())
                .param("starts", at(appointment.slot().start()))
                .param("due", at(due.at()))
                .param("status", due.useful() ? "planned" : "dropped")
                .param("reason", due.useful() ? null : "booked-inside-window")
                .param("settled", due.useful() ? null : at(now))
                .param("now", at(now))
                .update();
    }

    List<UUID> due(Instant now, int most) {
        return db.sql("select id from reminder where status = 'planned' and due_at <= ? order by due_at limit ?")
                .params(at(now), most)
                .query(UUID.class)
                .list();
    }

    /** Empty when it is settled, or another instance has it in hand. */
    Optional<Reminder> claim(UUID id) {
        return db.sql("select * from reminder where id = ? and status = 'planned' for update skip locked")
                .param(id)
                .query(ReminderRows::row)
                .optional();
    }

    void sent(UUID id, ConversationId conversation, Instant now) {
        db.sql("update reminder set status = 'sent', conversation_id = ?, settled_at = ? where id = ?")
                .params(conversation.value(), at(now), id)
                .update();
    }

    void dropped(UUID id, String reason, Instant now) {
        db.sql("update reminder set status = 'dropped', reason = ?, settled_at = ? where id = ?")
                .params(reason, at(now), id)
                .update();
    }

    List<Reminder> list(@Nullable String status, @Nullable UUID appointment, int most) {
        return db.sql("""
                        select * from reminder
                         where (cast(:status as text) is null or status = :status)
                           and (cast(:appointment as uuid) is null or appointment_id = :appointment)
                         order by due_at desc, id limit :most
                        """)
                .param("status", status)
                .param("appointment", appointment)
                .param("most", most)
                .query(ReminderRows::row)
                .list();
    }

    /** Of visits that start in that time. */
    List<Reminder> of(ClinicId clinic, Instant from, Instant until) {
        return db.sql("select * from reminder where clinic_id = ? and starts_at >= ? and starts_at < ?")
                .params(clinic.value(), at(from), at(until))
                .query(ReminderRows::row)
                .list();
    }

    private static Reminder row(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                ReminderKind.of(row.getString("kind")),
                instant(row, "starts_at"),
                instant(row, "due_at"),
                row.getString("status"),
                row.getString("reason"),
                row.getObject("settled_at") == null ? null : instant(row, "settled_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
