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

/** What patients have yet to hear of their visits; at most one thing waits for each visit. */
@Repository
class VisitNoticeRows {

    private final JdbcClient db;

    VisitNoticeRows(JdbcClient db) {
        this.db = db;
    }

    /** A second change while the first is untold is told with it: the patient knows the visit as it was before both. */
    void add(Appointment before, Instant due) {
        db.sql("""
                        insert into visit_notice (id, clinic_id, appointment_id, was_at, was_with, status, due_at)
                        values (?, ?, ?, ?, ?, 'waiting', ?)
                        on conflict (appointment_id) where status = 'waiting' do update set due_at = excluded.due_at
                        """)
                .params(
                        Ids.next(),
                        before.clinicId().value(),
                        before.id().value(),
                        at(before.slot().start()),
                        before.slot().practitionerCode(),
                        at(due))
                .update();
    }

    List<UUID> due(Instant now, int most) {
        return db.sql("select id from visit_notice where status = 'waiting' and due_at <= ? order by due_at limit ?")
                .params(at(now), most)
                .query(UUID.class)
                .list();
    }

    /** Empty when it is settled, put off, or another instance has it in hand. */
    Optional<VisitNotice> claim(UUID id, Instant now) {
        return db.sql("""
                        select * from visit_notice where id = ? and status = 'waiting' and due_at <= ?
                           for update skip locked
                        """).params(id, at(now)).query(VisitNoticeRows::row).optional();
    }

    void told(UUID id, UUID conversation, Instant now) {
        db.sql("update visit_notice set status = 'told', conversation_id = ?, settled_at = ? where id = ?")
                .params(conversation, at(now), id)
                .update();
    }

    void settle(UUID id, String status, String reason, Instant now) {
        db.sql("update visit_notice set status = ?, reason = ?, settled_at = ? where id = ?")
                .params(status, reason, at(now), id)
                .update();
    }

    /** The latest of a visit. */
    Optional<VisitNotice> of(AppointmentId visit) {
        return db.sql("select * from visit_notice where appointment_id = ? order by due_at desc limit 1")
                .param(visit.value())
                .query(VisitNoticeRows::row)
                .optional();
    }

    /** Those whose patient somebody must call, oldest first. */
    List<VisitNotice> leftToDesk(ClinicId clinic, Instant since) {
        return db.sql("""
                        select * from visit_notice where clinic_id = ? and status = 'desk' and settled_at > ?
                         order by settled_at limit 500
                        """)
                .params(clinic.value(), at(since))
                .query(VisitNoticeRows::row)
                .list();
    }

    private static VisitNotice row(ResultSet row, int number) throws SQLException {
        return new VisitNotice(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                row.getObject("was_at", OffsetDateTime.class).toInstant(),
                row.getString("was_with"),
                row.getString("status"),
                row.getString("reason"),
                instant(row.getObject("settled_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
