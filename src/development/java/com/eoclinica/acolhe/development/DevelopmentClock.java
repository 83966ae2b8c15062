package com.eoclinica.acolhe.development;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A clock that ticks as usual but can be set to start elsewhere and moved on. */
@Component
@Primary
@Profile("development")
class DevelopmentClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    @Autowired
    DevelopmentClock(@Value("${ACOLHE_CLOCK:}") String start) {
        this(Clock.systemUTC(), start);
    }

    DevelopmentClock(Clock real, String start) {
        this(real, new AtomicReference<>(ahead(real, start)), ZoneOffset.UTC);
    }

    private DevelopmentClock(Clock real, AtomicReference<Duration> ahead, ZoneId zone) {
        this.real = real;
        this.ahead = ahead;
        this.zone = zone;
    }

    private static Duration ahead(Clock real, String start) {
        if (start.isBlank()) {
            return Duration.ZERO;
        }
        try {
            return Duration.between(real.instant(), Instant.parse(start.strip()));
        } catch (DateTimeException e) {
            throw new CannotStart("ACOLHE_CLOCK must be an instant like 2026-03-02T11:00:00Z.", e);
        }
    }

    /** Everyone who asks from now on is that much later. */
    Instant advance(Duration by) {
        ahead.updateAndGet(now -> now.plus(by));
        return instant();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DevelopmentClock(real, ahead, other);
    }
}
