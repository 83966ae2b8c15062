package com.eoclinica.acolhe.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.SmallClinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Monday to Friday from 8 to 12 and 13 to 17; 25 December is a holiday. */
class OpenTimeTest {

    private final OpenTime time = new OpenTime(SmallClinic.open());

    @Test
    void runsWhileTheClinicIsOpen() {
        assertThat(after("2026-11-23T09:00", 120)).isEqualTo(at("2026-11-23T11:00"));
    }

    @Test
    void standsAtLunchAndOverNight() {
        assertThat(after("2026-11-23T11:30", 120)).isEqualTo(at("2026-11-23T14:30"));
        assertThat(after("2026-11-23T16:30", 120)).isEqualTo(at("2026-11-24T09:30"));
        assertThat(after("2026-11-23T22:00", 15)).isEqualTo(at("2026-11-24T08:15"));
    }

    @Test
    void standsOverTheWeekendAndHolidays() {
        assertThat(after("2026-11-27T16:00", 120)).isEqualTo(at("2026-11-30T09:00"));
        assertThat(after("2026-12-24T16:45", 30)).isEqualTo(at("2026-12-28T08:15"));
    }

    @Test
    void endsWithTheDayWhenTheTimeIsJustEnough() {
        assertThat(after("2026-11-23T15:00", 120)).isEqualTo(at("2026-11-23T17:00"));
    }

    @Test
    void runsOnWhereNoHoursAreSaid() {
        assertThat(new OpenTime(SmallClinic.withoutHours()).after(at("2026-11-28T22:00"), Duration.ofMinutes(15)))
                .isEqualTo(at("2026-11-28T22:15"));
    }

    private Instant after(String local, int minutes) {
        return time.after(at(local), Duration.ofMinutes(minutes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SmallClinic.ZONE).toInstant();
    }
}
