package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit the reception changed, and whether its patient knows.
 *
 * @param wasAt when it was before the first change they have not heard of
 * @param wasWith the practitioner's code then
 * @param status waiting, told, dropped (nothing to tell) or desk (somebody must call)
 */
public record VisitNotice(
        UUID id,
        ClinicId clinicId,
        AppointmentId appointmentId,
        Instant wasAt,
        String wasWith,
        String status,
        @Nullable String reason,
        @Nullable Instant settledAt) {}
