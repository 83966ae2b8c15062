package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient was asked after a visit, once.
 *
 * @param status {@code planned}, {@code sent}, {@code answered} or {@code dropped}
 * @param reason why it was dropped, as a code
 * @param score 0 to 10: would you recommend us?
 */
public record Survey(
        UUID id,
        ClinicId clinicId,
        AppointmentId appointmentId,
        Instant dueAt,
        String status,
        @Nullable String reason,
        @Nullable Integer score,
        @Nullable String comment) {

    Survey with(String words) {
        return new Survey(id, clinicId, appointmentId, dueAt, status, reason, score, words);
    }
}
