package com.eoclinica.acolhe.operations;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay of many messages and how far it is.
 *
 * @param status running, done or stopped
 * @param reason why it stopped: {@code failures}, or the login of who stopped it
 * @param waiting put back and not yet settled
 * @param leftOver not tried yet
 */
public record ReplayRun(
        UUID id,
        String startedBy,
        OffsetDateTime startedAt,
        String status,
        @Nullable String reason,
        int perMinute,
        int stopPercent,
        int total,
        int resolved,
        int failed,
        int stale,
        int skipped,
        int waiting,
        int leftOver) {

    public boolean isRunning() {
        return status.equals("running");
    }
}
