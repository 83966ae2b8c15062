package com.eoclinica.acolhe.development;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and moves the application's clock. */
@RestController
@RequestMapping("/api/v1/development/clock")
@Profile("development")
class ClockFace {

    private final DevelopmentClock clock;

    ClockFace(DevelopmentClock clock) {
        this.clock = clock;
    }

    record Move(Duration advance) {}

    record Now(Instant now) {}

    @GetMapping
    Now now() {
        return new Now(clock.instant());
    }

    @PostMapping
    Now move(@RequestBody Move move) {
        return new Now(clock.advance(move.advance()));
    }
}
