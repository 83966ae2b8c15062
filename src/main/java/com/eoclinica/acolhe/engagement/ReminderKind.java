package com.eoclinica.acolhe.engagement;

import java.time.Duration;
import java.util.Arrays;

/** When a patient is reminded: the day before, to be able to move, and shortly before, to leave home in time. */
public enum ReminderKind {
    DAY_BEFORE("day-before", Duration.ofHours(24), Duration.ofHours(12)),
    HOURS_BEFORE("hours-before", Duration.ofHours(2), Duration.ofHours(1));

    private final String code;
    private final Duration before;
    private final Duration patience;

    ReminderKind(String code, Duration before, Duration patience) {
        this.code = code;
        this.before = before;
        this.patience = patience;
    }

    public String code() {
        return code;
    }

    Duration before() {
        return before;
    }

    /** A reminder later than this has lost its use and is dropped. */
    Duration patience() {
        return patience;
    }

    static ReminderKind of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
