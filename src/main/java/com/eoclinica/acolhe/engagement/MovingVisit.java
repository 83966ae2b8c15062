package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit the clinic must move.
 *
 * @param startsAt when it was to begin
 * @param status {@code waiting}, {@code asked}, {@code moved}, {@code cancelled}, or {@code desk}: a person must call
 * @param reason why the desk must call, as a code: {@code silent}, {@code unreachable}, {@code no-alternative} …
 */
public record MovingVisit(
        UUID id,
        ClinicId clinicId,
        UUID moveId,
        AppointmentId appointmentId,
        Instant startsAt,
        String status,
        @Nullable String reason,
        @Nullable UUID conversationId,
        @Nullable Instant askedAt) {}
