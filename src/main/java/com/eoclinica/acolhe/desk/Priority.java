package com.eoclinica.acolhe.desk;

import java.time.Duration;
import java.util.Locale;

/** How soon a person must take a hand-off, and write once they took it. */
public enum Priority {
    EMERGENCY(Duration.ofMinutes(2)),
    URGENT(Duration.ofMinutes(15)),
    NORMAL(Duration.ofHours(2));

    private final Duration within;

    Priority(Duration within) {
        this.within = within;
    }

    Duration within() {
        return within;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
