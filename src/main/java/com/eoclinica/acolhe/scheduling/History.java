package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to appointments, one row a move. */
@Repository
class History {

    private final JdbcClient db;

    History(JdbcClient db) {
        this.db = db;
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
    }
}
