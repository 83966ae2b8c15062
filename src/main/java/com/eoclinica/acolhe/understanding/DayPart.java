package com.eoclinica.acolhe.understanding;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Parts of the day as patients name them. */
public enum DayPart {
    MADRUGADA(0, 6),
    MANHA(6, 12),
    TARDE(12, 18),
    NOITE(18, 24);

    private final int from;
    private final int until;

    DayPart(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** When it begins, inclusive. */
    public LocalTime from() {
        return LocalTime.of(from, 0);
    }

    /** When it ends, exclusive; null at midnight, which no time of that day reaches. */
    public @Nullable LocalTime until() {
        return until == 24 ? null : LocalTime.of(until, 0);
    }

    /** Whether that time of day lies in it. */
    public boolean holds(LocalTime time) {
        return time.getHour() >= from && time.getHour() < until;
    }
}
