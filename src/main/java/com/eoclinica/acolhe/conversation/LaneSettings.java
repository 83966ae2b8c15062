package com.eoclinica.acolhe.conversation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How turns run.
 *
 * @param quietWindow how long a correspondent must be quiet before a burst becomes one turn; zero for none
 * @param lease how long a lane stays claimed by an instance that no longer renews it
 * @param insist after this long a turn is answered even though more messages keep coming
 * @param attempts failures of a turn before its messages are parked
 * @param firstRetry the wait after the first failure, growing fourfold
 */
@ConfigurationProperties("acolhe.conversation")
record LaneSettings(Duration quietWindow, Duration lease, Duration insist, int attempts, Duration firstRetry) {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    Duration retry(int failures) {
        return firstRetry.multipliedBy(1L << (2 * Math.min(failures - 1, 5)));
    }

    /** Nothing is put off so far: a time after this was written before the clock was set back, and is no reason to wait. */
    Instant beyond(Instant now) {
        return now.plus(retry(Math.max(1, attempts))).plus(A_MINUTE);
    }
}
