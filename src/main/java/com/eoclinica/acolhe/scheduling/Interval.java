package com.eoclinica.acolhe.scheduling;

import java.time.Instant;

/** A stretch of time, start inclusive, end exclusive. */
record Interval(Instant start, Instant end) {

    boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
