package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
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

/** The appointments' rows. */
@Repository
class Appointments {

    private final JdbcClient db;

    Appointments(JdbcClient db) {
        this.db = db;
    }

    /** @return false when that request made one already */
    boolean add(Appointment appointment, String requestId, Instant now) {
        return db.sql("""
                        insert into appointment (id, clinic_id, patient_id, practitioner_code, service_code, starts_at, ends_at,
                                                 status, plan, price_cents, request_id, created_at, changed_at)
                        values (:id, :clinic, :patient, :practitioner, :service, :start, :end, :status, :plan, :price,
                                :request, :now, :now)
                        on conflict (request_id) do nothing
                        """)
                        .param("id", appointment.id().value())
                        .param("clinic", appointment.clinicId().value())
                        .param("patient", appointment.patientId().value())
                        .param("practitioner", appointment.slot().practitionerCode())
                        .param("service", appointment.slot().serviceCode())
                        .param("start", at(appointment.slot().start()))
                        .param("end", at(appointment.slot().end()))
                        .param("status", appointment.status().code())
                        .param("plan", appointment.plan())
                        .param("price", appointment.priceCents())
                        .param("request", requestId)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void moveTo(AppointmentId id, Slot slot, @Nullable String plan, @Nullable Integer price, Instant now) {
        db.sql("""
                        update appointment
                           set practitioner_code = :practitioner, service_code = :service, starts_at = :start, ends_at = :end,
                               plan = :plan, price_cents = :price, confirmed_at = null, changed_at = :now
                         where id = :id
                        """)
                .param("practitioner", slot.practitionerCode())
                .param("service", slot.serviceCode())
                .param("start", at(slot.start()))
                .param("end", at(slot.end()))
                .param("plan", plan)
                .param("price", price)
                .param("now", at(now))
                .param("id", id.value())
                .update();
    }

    void become(AppointmentId id, AppointmentStatus next, Instant now) {
        db.sql("update appointment set status = ?, changed_at = ? where id = ?")
                .params(next.code(), at(now), id.value())
                .update();
    }

    void cancel(AppointmentId id, @Nullable String reason, Instant now) {
        db.sql("update appointment set status = 'cancelled', cancel_reason = ?, changed_at = ? where id = ?")
                .params(reason, at(now), id.value())
                .update();
    }

    void confirm(AppointmentId id, PatientId patient, Instant now) {
        db.sql(
                        "update appointment set confirmed_at = ?, changed_at = ? where id = ? and patient_id = ? and status = 'booked'")
                .params(at(now), at(now), id.value(), patient.value())
                .update();
    }

    Optional<Appointment> byRequest(String requestId) {
        return db.sql("""
                        select * from appointment where request_id = :request
                            or id = (select appointment_id from appointment_history where request_id = :request)
                        """).param("request", requestId).query(Appointments::row).optional();
    }

    Optional<Appointment> find(AppointmentId id) {
        return db.sql("select * from appointment where id = ?")
                .param(id.value())
                .query(Appointments::row)
                .optional();
    }

    Optional<Appointment> of(AppointmentId id, PatientId patient) {
        return db.sql("select * from appointment where id = ? and patient_id = ?")
                .params(id.value(), patient.value())
                .query(Appointments::row)
                .optional();
    }

    Optional<Appointment> forChange(AppointmentId id) {
        return db.sql("select * from appointment where id = ? for update")
                .param(id.value())
                .query(Appointments::row)
                .optional();
    }

    /** Locks the row until the transaction ends, so that two changes of one appointment follow each other. */
    Optional<Appointment> forChange(AppointmentId id, PatientId patient) {
        return db.sql("select * from appointment where id = ? and patient_id = ? for update")
                .params(id.value(), patient.value())
                .query(Appointments::row)
                .optional();
    }

    List<Appointment> upcoming(PatientId patient, Instant now) {
        return db.sql(
                        "select * from appointment where patient_id = ? and status = 'booked' and starts_at > ? order by starts_at")
                .params(patient.value(), at(now))
                .query(Appointments::row)
                .list();
    }

    /** What is booked and yet to come, earliest first. */
    List<Appointment> future(ClinicId clinic, Instant now) {
        return db.sql(
                        "select * from appointment where clinic_id = ? and status = 'booked' and starts_at > ? order by starts_at")
                .params(clinic.value(), at(now))
                .query(Appointments::row)
                .list();
    }

    List<Appointment> list(@Nullable String status, int most) {
        return db.sql("""
                        select * from appointment where (cast(:status as text) is null or status = :status)
                         order by starts_at desc limit :most
                        """)
                .param("status", status)
                .param("most", most)
                .query(Appointments::row)
                .list();
    }

    static Appointment row(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                new Slot(
                        row.getString("practitioner_code"),
                        row.getString("service_code"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                AppointmentStatus.of(row.getString("status")),
                row.getString("plan"),
                row.getObject("price_cents", Integer.class),
                confirmed == null ? null : confirmed.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
