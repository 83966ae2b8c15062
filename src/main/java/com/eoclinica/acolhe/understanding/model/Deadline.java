package com.eoclinica.acolhe.understanding.model;

import java.time.Duration;

/** When waiting for an answer must end. Real time, not the clinic's clock: a patient waits in real seconds. */
record Deadline(long endNanos) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
    }

    boolean allows(Duration time) {
        return left().compareTo(time) > 0;
    }
}
