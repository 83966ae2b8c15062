package com.eoclinica.acolhe.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.util.Locale;

/** How often something may be tried. Nothing on the way of a patient's message is here: emergencies are never counted. */
public enum Limit {
    /** Wrong passwords for one login from one address. */
    SIGN_IN(5, Duration.ofMinutes(15), true),
    /** Calls with one key a clinic issued. */
    MACHINE(600, Duration.ofMinutes(1), false),
    /** Requests of one member of the staff. */
    CONSOLE(600, Duration.ofMinutes(1), false),
    /** Guesses at who somebody is, for one person. */
    IDENTITY(5, Duration.ofDays(1), true),
    /** Copies and other rights asked for by one patient. */
    RIGHTS(3, Duration.ofDays(1), true);

    private final Bandwidth bandwidth;
    private final boolean closedWithoutStore;

    Limit(long times, Duration period, boolean closedWithoutStore) {
        this.bandwidth =
                Bandwidth.builder().capacity(times).refillGreedy(times, period).build();
        this.closedWithoutStore = closedWithoutStore;
    }

    BucketConfiguration bucket() {
        return BucketConfiguration.builder().addLimit(bandwidth).build();
    }

    Bandwidth bandwidth() {
        return bandwidth;
    }

    /** Whether nobody gets through while Redis, which counts for all instances, is away; else each instance counts alone. */
    boolean isClosedWithoutStore() {
        return closedWithoutStore;
    }

    String key(String of) {
        return "limit:" + name().toLowerCase(Locale.ROOT) + ":" + of;
    }
}
