package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Outcome;
import java.time.Instant;
import java.util.List;

/** The answer to "keep this slot for me while I think". */
public sealed interface HoldResult extends Outcome {

    record Held(Slot slot, Instant expiresAt) implements HoldResult {}

    /** {@code reason} is a message key: {@code taken}, {@code plan-quota-reached}, {@code plan-not-accepted} … */
    record HoldRefused(String reason, List<Slot> alternatives) implements HoldResult {}
}
