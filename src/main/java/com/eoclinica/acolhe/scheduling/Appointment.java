package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booked meeting of a patient and a practitioner.
 *
 * @param priceCents what the patient was told, in hundredths of a real; null when the plan settles it
 * @param confirmedAt when the patient said they will come (FHIR: participant accepted), not a status
 */
public record Appointment(
        AppointmentId id,
        ClinicId clinicId,
        PatientId patientId,
        Slot slot,
        AppointmentStatus status,
        @Nullable String plan,
        @Nullable Integer priceCents,
        @Nullable Instant confirmedAt) {

    static Appointment booked(BookingRequest request, @Nullable Integer priceCents) {
        return new Appointment(
                AppointmentId.next(),
                request.clinicId(),
                request.patientId(),
                request.slot(),
                AppointmentStatus.BOOKED,
                request.plan(),
                priceCents,
                null);
    }
}
