package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.NOW;
import static com.eoclinica.acolhe.scheduling.Samples.ZONE;
import static com.eoclinica.acolhe.scheduling.Samples.aClinic;
import static com.eoclinica.acolhe.scheduling.Samples.everyDay;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Arrangements;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Holidays;
import com.eoclinica.acolhe.clinic.PayerHours;
import com.eoclinica.acolhe.clinic.ScheduleException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotFinderTest {

    @Test
    void offersNothingOnHolidaysUnlessThatDayIsWorked() {
        var christmas = LocalDate.of(2026, 12, 25);
        var now = Instant.parse("2026-12-20T12:00:00Z");
        var worked = new Arrangements(
                new Holidays("br", null, List.of(), List.of(christmas)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(slots(aClinic(), now, christmas)).isEmpty();
        assertThat(slots(aClinic(worked), now, christmas)).hasSize(32);
    }

    @Test
    void takesCarnivalForAWorkingDayUntilTheClinicSaysOtherwise() {
        var carnival = LocalDate.of(2027, 2, 9);
        var closed = new Holidays.Own(carnival.minusDays(1), carnival.plusDays(1), "Carnaval");
        var own = new Arrangements(
                new Holidays("br", null, List.of(closed), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(slots(aClinic(), NOW, carnival)).hasSize(32);
        assertThat(slots(aClinic(own), NOW, carnival)).isEmpty();
    }

    @Test
    void letsAnExceptionReplaceTheWholeDay() {
        var saturday = LocalDate.of(2027, 1, 9);
        var hours = new ScheduleException.Hours(LocalTime.of(9, 0), LocalTime.of(10, 0));
        var extra = new ScheduleException("ana", saturday, List.of(hours));
        var none = new ScheduleException("ana", saturday.plusDays(2), List.of());
        var clinic = aClinic(
                new Arrangements(Holidays.NONE, List.of(), List.of(), List.of(), List.of(extra, none), List.of()));

        assertThat(slots(clinic, NOW, saturday)).hasSize(2);
        assertThat(slots(clinic, NOW, saturday.plusDays(2)))
                .extracting(Slot::practitionerCode)
                .containsOnly("bia");
    }

    @Test
    void keepsAnAgendaForItsPayers() {
        var only = new PayerHours("ana", DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(12, 0), List.of("unimed"));
        var clinic =
                aClinic(new Arrangements(Holidays.NONE, List.of(), List.of(), List.of(), List.of(), List.of(only)));
        var tuesday = LocalDate.of(2027, 1, 5);

        assertThat(slots(clinic, NOW, tuesday)).hasSize(24);
    }

    @Test
    void keepsWallTimeWhereTheClockChanges() {
        var zone = ZoneId.of("America/New_York");
        var change = LocalDate.of(2027, 3, 14);
        var night = new ScheduleException(
                "ana", change, List.of(new ScheduleException.Hours(LocalTime.of(1, 0), LocalTime.of(4, 0))));
        var clinic = aClinic(
                zone, new Arrangements(Holidays.NONE, List.of(), List.of(), List.of(), List.of(night), List.of()));

        var starts = slots(clinic, Instant.parse("2027-03-01T12:00:00Z"), change).stream()
                .map(each -> each.start().atZone(zone).toLocalTime().toString())
                .toList();

        assertThat(starts).containsExactly("01:00", "01:30", "03:00", "03:30");
    }

    @Test
    void offersAnHourThatComesTwiceOnlyOnce() {
        var zone = ZoneId.of("America/New_York");
        var change = LocalDate.of(2027, 11, 7);
        var night = new ScheduleException(
                "ana", change, List.of(new ScheduleException.Hours(LocalTime.of(0, 0), LocalTime.of(3, 0))));
        var clinic = aClinic(
                zone, new Arrangements(Holidays.NONE, List.of(), List.of(), List.of(), List.of(night), List.of()));

        var starts = slots(clinic, Instant.parse("2027-11-01T12:00:00Z"), change).stream()
                .map(each -> each.start().atZone(zone).toLocalTime().toString())
                .toList();

        assertThat(starts).containsExactly("00:00", "00:30", "01:00", "01:30", "02:00", "02:30");
    }

    @Test
    void givesAlternativesByNearness() {
        var all = new SlotFinder(aClinic(everyDay()), Taken.NOTHING, NOW).fitting(Samples.wish());

        assertThat(FairChoice.nearest(all, Samples.at("2027-01-05T10:00"), 2))
                .extracting(each -> each.start().atZone(ZONE).toLocalTime())
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(10, 0));
    }

    private static List<Slot> slots(Clinic clinic, Instant now, LocalDate day) {
        var wish = new Wish(
                clinic.id(),
                "cardiologia",
                null,
                null,
                day.atStartOfDay(),
                day.plusDays(1).atStartOfDay(),
                null,
                null);
        return new SlotFinder(clinic, Taken.NOTHING, now).fitting(wish);
    }
}
