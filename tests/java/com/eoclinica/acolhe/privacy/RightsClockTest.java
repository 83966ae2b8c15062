package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RightsClockTest {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    @Test
    void isLateWhenTheFifteenthDayIsOver() {
        assertThat(RightsClock.due(Instant.parse("2026-11-25T15:00:00Z"), SAO_PAULO))
                .isEqualTo("2026-12-11T03:00:00Z");
    }

    @Test
    void countsByTheClinicsCalendarNotByGreenwich() {
        var lateOnTheTwentyFourth = Instant.parse("2026-11-25T02:30:00Z");

        assertThat(RightsClock.due(lateOnTheTwentyFourth, SAO_PAULO)).isEqualTo("2026-12-10T03:00:00Z");
    }

    @Test
    void warnsOnTheTenthDay() {
        var due = RightsClock.due(Instant.parse("2026-11-25T15:00:00Z"), SAO_PAULO);

        assertThat(RightsClock.warning(due, SAO_PAULO)).isEqualTo("2026-12-05T03:00:00Z");
    }
}
