package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the booking rules ask of the book. */
@Repository
class BookingCounts {

    private final JdbcClient db;

    BookingCounts(JdbcClient db) {
        this.db = db;
    }

    int ofPlan(ClinicId clinic, String practitioner, @Nullable String plan, Interval day) {
        return db.sql("""
                        select count(*) from appointment
                         where clinic_id = :clinic and practitioner_code = :practitioner and starts_at >= :start
                           and starts_at < :end and plan is not distinct from :plan
                           and status not in ('cancelled', 'entered-in-error')
                        """)
                .param("clinic", clinic.value())
                .param("practitioner", practitioner)
                .param("plan", plan)
                .param("start", at(day.start()))
                .param("end", at(day.end()))
                .query(Integer.class)
                .single();
    }

    /** A visit that cost nothing was a return itself, and leads to no other. */
    boolean hasVisited(PatientId patient, String practitioner, Instant since, Instant before) {
        return db.sql("""
                        select exists (select 1 from appointment where patient_id = ? and practitioner_code = ?
                           and starts_at >= ? and starts_at < ? and status = 'fulfilled'
                           and price_cents is distinct from 0)
                        """)
                .params(patient.value(), practitioner, at(since), at(before))
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
