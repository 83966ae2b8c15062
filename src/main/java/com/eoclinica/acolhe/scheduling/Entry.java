package com.eoclinica.acolhe.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it is written down.
 *
 * @param requestId of the request that made it
 * @param changedAt when anything of it changed last: its version
 */
public record Entry(
        Appointment appointment,
        String requestId,
        Instant createdAt,
        Instant changedAt,
        @Nullable String cancelReason) {}
