package com.eoclinica.acolhe.understanding.model;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** No usable answer came. Carries neither message nor cause of the provider: both quote what was sent. */
final class ModelFailure extends RuntimeException {

    /** Why. */
    enum Reason {
        LATE,
        RATE_LIMITED,
        OVERLOADED,
        UNREACHABLE,
        REQUEST_REFUSED,
        KEY_REFUSED,
        MODEL_GONE,
        UNREADABLE;

        /** Another model may do where this one can't. */
        boolean isOfThisModel() {
            return this == RATE_LIMITED || this == OVERLOADED || this == MODEL_GONE;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final @Nullable Duration retryAfter;

    ModelFailure(Reason reason, @Nullable Duration retryAfter) {
        super(reason.label(), null, false, false);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    ModelFailure(Reason reason) {
        this(reason, null);
    }

    Reason reason() {
        return reason;
    }

    /** How long the provider asks to be left alone; null when trying again is no use. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
