package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The slot a patient chose and what they were told of it.
 *
 * @param priceCents null when a plan settles it
 * @param heldUntil null while nothing is held yet
 */
public record Choice(
        String requestId,
        Slot slot,
        @Nullable Integer priceCents,
        @Nullable Instant heldUntil) {

    boolean expiredAt(Instant now) {
        return heldUntil != null && !now.isBefore(heldUntil);
    }
}
