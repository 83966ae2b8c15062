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

    /** Stands for a second of the day that the clock jumps over. */
    static final long NEVER = Long.MIN_VALUE;

    private static final int STEP = 5 * 60;

    private final LocalDate date;
    private final ZoneId zone;
    private final long midnight;
    private final boolean changes;
    private final @Nullable Instant[] instants = new Instant[LENGTH / STEP + 1];

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

    /** That second of the day in seconds of the epoch, or {@link #NEVER}. Of an hour that comes twice, the first. */
    long epoch(int second) {
        return changes ? asked(second) : midnight + second;
    }

    private long asked(int second) {
        var local = date.atTime(LocalTime.ofSecondOfDay(second));
        var offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? NEVER : local.toEpochSecond(offsets.getFirst());
    }

    /** Slots of many practitioners begin and end at the same few times: one instant serves them all. */
    Instant instant(long epoch) {
        var since = epoch - midnight;
        if (since < 0 || since > LENGTH || since % STEP != 0) return Instant.ofEpochSecond(epoch);
        var place = (int) since / STEP;
        var known = instants[place];
        return known == null ? instants[place] = Instant.ofEpochSecond(epoch) : known;
    }
}
