package com.eoclinica.acolhe.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something is kept.
 *
 * @param days null while the reason lasts: no date ends it
 */
public record RetentionClass(@Nullable Integer days, String why) {

    /** What is older is over; empty when no date ends it. */
    Optional<Instant> cutOff(Instant now) {
        return Optional.ofNullable(days).map(Duration::ofDays).map(now::minus);
    }

    /** As the officer and the patient read it. */
    String inWords() {
        return days == null ? why : days + " dias. " + why;
    }
}
