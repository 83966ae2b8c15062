package com.eoclinica.acolhe.operations;

import java.time.Duration;
import java.util.List;

/** How a replay grows, and when it stops by itself. Pure. */
final class Ramp {

    private static final List<Integer> SIZES = List.of(1, 2, 5, 20, 50, 100);
    /** Long enough for three tries, so that what fails again is seen before more follows. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private Ramp() {}

    /** How many messages the batch may hold; {@code step} counts from 0. */
    static int size(int step, int perMinute) {
        return Math.min(SIZES.get(Math.min(step, SIZES.size() - 1)), perMinute);
    }

    /** How long to wait after a batch of that many, so that no more than so many go in a minute. */
    static Duration pause(int sent, int perMinute) {
        var fair = Duration.ofMinutes(1).multipliedBy(sent).dividedBy(perMinute);
        return fair.compareTo(LOOK) > 0 ? fair : LOOK;
    }

    /** @param failed of the {@code settled} ones of the batch before */
    static boolean stops(int failed, int settled, int stopPercent) {
        return failed > 0 && failed * 100 >= settled * stopPercent;
    }
}
