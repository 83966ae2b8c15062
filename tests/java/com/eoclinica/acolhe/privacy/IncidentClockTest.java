package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentClockTest {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    /** Late from the start of the day after the last one. */
    @ParameterizedTest(name = "known on {0}, told by {1}, completed by {2}")
    @CsvSource({
        "2026-11-19, 2026-11-25, 2026-12-18",
        "2026-12-18, 2026-12-23, 2027-01-19",
        "2026-11-21, 2026-11-25, 2026-12-18",
        "2027-02-05, 2027-02-10, 2027-03-05"
    })
    void businessDaysRunFromTheDayAfter(LocalDate known, LocalDate told, LocalDate completed) {
        var at = known.atTime(22, 30).atZone(SAO_PAULO).toInstant();

        assertThat(IncidentClock.due(at, SAO_PAULO)).isEqualTo(startOfDayAfter(told));
        assertThat(IncidentClock.complementDue(at, SAO_PAULO)).isEqualTo(startOfDayAfter(completed));
    }

    private static Instant startOfDayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SAO_PAULO).toInstant();
    }
}
