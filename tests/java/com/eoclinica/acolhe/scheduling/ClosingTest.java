package com.eoclinica.acolhe.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.ScheduleException.Hours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void leavesWhatLiesBeforeAndAfter() {
        var clinic = Samples.aClinic();
        var who = clinic.practitioner("ana").orElseThrow();

        var closed = Closing.of(
                clinic, who, LocalDateTime.parse("2027-01-05T10:00"), LocalDateTime.parse("2027-01-06T14:00"));

        var agenda = new Agenda(closed);
        assertThat(agenda.of(who, LocalDate.of(2027, 1, 5))).containsExactly(hours(8, 10));
        assertThat(agenda.of(who, LocalDate.of(2027, 1, 6))).containsExactly(hours(14, 17));
        assertThat(agenda.of(who, LocalDate.of(2027, 1, 7))).containsExactly(hours(8, 12), hours(13, 17));
    }

    private static Hours hours(int from, int to) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
