package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder of one appointment at one time; a moved appointment gets new ones.
 *
 * @param startsAt the start it reminds of
 * @param status {@code planned}, {@code sent} or {@code dropped}
 * @param reason why it was dropped, as a code: {@code moved}, {@code late}, {@code opted-out} …
 */
public record Reminder(
        UUID id,
        ClinicId clinicId,
        AppointmentId appointmentId,
        ReminderKind kind,
        Instant startsAt,
        Instant dueAt,
        String status,
        @Nullable String reason,
        @Nullable Instant settledAt) {}
