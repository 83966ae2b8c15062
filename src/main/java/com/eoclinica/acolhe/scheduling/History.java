package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to appointments, one row a move. */
@Repository
class History {

    private final JdbcClient db;
    private final BookMeters meters;

    History(JdbcClient db, BookMeters meters) {
        this.db = db;
        this.meters = meters;
    }

    /** How often a person booked or moved since. */
    int changes(PatientId patient, Instant since) {
        return db.sql("""
                        select count(*) from appointment_history h join appointment a on a.id = h.appointment_id
                         where a.patient_id = ? and h.what in ('booked', 'moved') and h.happened_at >= ?
                        """)
                .params(patient.value(), since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(Appointment appointment, String what, @Nullable String requestId, @Nullable String reason, Instant now) {
        db.sql("""
                        insert into appointment_history (id, clinic_id, appointment_id, what, status, starts_at,
                                                         practitioner_code, request_id, reason, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        appointment.clinicId().value(),
                        appointment.id().value(),
                        what,
                        appointment.status().code(),
                        appointment.slot().start().atOffset(ZoneOffset.UTC),
                        appointment.slot().practitionerCode(),
                        requestId,
                        reason,
                        now.atOffset(ZoneOffset.UTC))
                .update();
        meters.count(what);
    }
}
