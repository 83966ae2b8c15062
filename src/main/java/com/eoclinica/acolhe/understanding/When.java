package com.eoclinica.acolhe.understanding;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of clinic-local time a patient named.
 *
 * @param start inclusive
 * @param end exclusive
 * @param part the named part of the day, when one was named
 * @param open {@code BEFORE} or {@code AFTER} when only one end was meant ("depois das 16h")
 */
public record When(
        LocalDateTime start,
        LocalDateTime end,
        Grain grain,
        @Nullable DayPart part,
        @Nullable Open open) {

    /** The unit of the expression as it was said. */
    public enum Grain {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        PART,
        WEEKEND,
        WEEK,
        MONTH,
        YEAR
    }

    /** Which end of the stretch is open. */
    public enum Open {
        BEFORE,
        AFTER
    }
}
