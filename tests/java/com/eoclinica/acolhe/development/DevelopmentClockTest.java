package com.eoclinica.acolhe.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DevelopmentClockTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Clock REAL = Clock.fixed(NOON, ZoneOffset.UTC);

    @Test
    void followsTheRealClockWhenNothingIsSet() {
        assertThat(new DevelopmentClock(REAL, "").instant()).isEqualTo(NOON);
    }

    @Test
    void startsWhereItWasSet() {
        assertThat(new DevelopmentClock(REAL, "2027-01-01T08:00:00Z").instant()).isEqualTo("2027-01-01T08:00:00Z");
    }

    @Test
    void movesForEveryoneWhoHoldsIt() {
        var clock = new DevelopmentClock(REAL, "");
        var inBrazil = clock.withZone(ZoneId.of("America/Sao_Paulo"));

        clock.advance(Duration.ofMinutes(31));

        assertThat(inBrazil.instant()).isEqualTo("2026-03-02T12:31:00Z");
    }

    @Test
    void saysWhatAnInstantLooksLike() {
        assertThatThrownBy(() -> new DevelopmentClock(REAL, "noon"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("2026-03-02T11:00:00Z");
    }
}
