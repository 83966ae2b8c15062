package com.eoclinica.acolhe.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One day on the clinic's wall clock. Almost every day has one offset from start to end, so that a time of day becomes an
 * instant by one addition; only where the clock changes is the zone asked for each time.
 */
final class LocalDay {

    static final int LENGTH = 24 * 60 * 60;

    private final LocalDate date;
    private final ZoneId zone;
    private final long midnight;
    private final boolean changes;

    LocalDay(LocalDate date, ZoneId zone) {
        this.date = date;
        this.zone = zone;
        var start = date.atStartOfDay(zone);
        this.midnight = start.toEpochSecond();
        var transition = zone.getRules().nextTransition(start.toInstant().minusSeconds(1));
        this.changes = transition != null && transition.toEpochSecond() <= midnight + LENGTH || start.getHour() != 0;
    }

    LocalDate date() {
        return date;
    }

    /** That second of the day; null when the clock jumps over it. Of an hour that comes twice, the first. */
    @Nullable
    Instant at(int second) {
        return changes ? asked(second) : Instant.ofEpochSecond(midnight + second);
    }

    private @Nullable Instant asked(int second) {
        var local = date.atTime(LocalTime.ofSecondOfDay(second));
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? null : local.toInstant(offsets.getFirst());
    }
}
