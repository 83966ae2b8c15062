package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Time of one resource that is taken: by an appointment, or by a hold until it expires. */
record Occupancy(
        UUID id,
        ClinicId clinicId,
        String resource,
        Interval during,
        String requestId,
        @Nullable AppointmentId appointmentId,
        @Nullable Instant expiresAt) {

    Occupancy of(String other) {
        return new Occupancy(Ids.next(), clinicId, other, during, requestId, appointmentId, expiresAt);
    }
}
