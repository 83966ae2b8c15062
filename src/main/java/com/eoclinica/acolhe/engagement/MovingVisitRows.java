package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the clinic must move, and how far each patient is. */
@Repository
class MovingVisitRows {

    private final JdbcClient db;

    MovingVisitRows(JdbcClient db) {
        this.db = db;
    }

    void open(UUID id, ClinicId clinic, String practitioner, Instant from, Instant until, String who, Instant now) {
        db.sql("""
                        insert into clinic_move (id, clinic_id, practitioner_code, from_at, until_at, opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, clinic.value(), practitioner, at(from), at(until), who, at(now))
                .update();
    }

    void add(UUID move, Appointment visit) {
        db.sql("""
                        insert into clinic_move_visit (id, clinic_id, move_id, appointment_id, starts_at, status)
                        values (?, ?, ?, ?, ?, 'waiting')
                        """)
                .params(
                        Ids.next(),
                        visit.clinicId().value(),
                        move,
                        visit.id().value(),
                        at(visit.slot().start()))
                .update();
    }

    List<UUID> open(int most) {
        return db.sql(
                        "select id from clinic_move_visit where status in ('waiting', 'asked') order by starts_at limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    /** Empty when it is settled, or another instance has it in hand. */
    Optional<MovingVisit> claim(UUID id) {
        return db.sql("""
                        select * from clinic_move_visit where id = ? and status in ('waiting', 'asked')
                           for update skip locked
                        """).param(id).query(MovingVisitRows::row).optional();
    }

    void asked(UUID id, UUID conversation, Instant now) {
        db.sql("update clinic_move_visit set status = 'asked', conversation_id = ?, asked_at = ? where id = ?")
                .params(conversation, at(now), id)
                .update();
    }

    void settle(UUID id, String status, @Nullable String reason, Instant now) {
        db.sql("update clinic_move_visit set status = ?, reason = ?, settled_at = ? where id = ?")
                .params(status, reason, at(now), id)
                .update();
    }

    List<MovingVisit> of(UUID move) {
        return db.sql("select * from clinic_move_visit where move_id = ? order by starts_at")
                .param(move)
                .query(MovingVisitRows::row)
                .list();
    }

    List<MovingVisit> list(@Nullable String status, int most) {
        return db.sql("""
                        select * from clinic_move_visit where (cast(:status as text) is null or status = :status)
                         order by starts_at desc limit :most
                        """)
                .param("status", status)
                .param("most", most)
                .query(MovingVisitRows::row)
                .list();
    }

    /** Those whose patient somebody must call, earliest first, as long as the visit is to come. */
    List<MovingVisit> leftToDesk(ClinicId clinic, Instant now) {
        return db.sql("""
                        select * from clinic_move_visit where clinic_id = ? and status = 'desk' and starts_at > ?
                         order by starts_at limit 500
                        """)
                .params(clinic.value(), at(now))
                .query(MovingVisitRows::row)
                .list();
    }

    private static MovingVisit row(ResultSet row, int number) throws SQLException {
        var asked = row.getObject("asked_at", OffsetDateTime.class);
        return new MovingVisit(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getObject("move_id", UUID.class),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("status"),
                row.getString("reason"),
                row.getObject("conversation_id", UUID.class),
                asked == null ? null : asked.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
