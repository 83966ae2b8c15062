package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.at;
import static com.eoclinica.acolhe.scheduling.Samples.request;
import static com.eoclinica.acolhe.scheduling.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Arrangements;
import com.eoclinica.acolhe.clinic.Holidays;
import com.eoclinica.acolhe.clinic.Holidays.Own;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
import com.eoclinica.acolhe.scheduling.Displacements.Displaced;
import com.eoclinica.acolhe.scheduling.HoldResult.Held;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the clinic does to appointments, and what it leaves to a person. */
class ClinicsMovesIT {

    private static final PatientId MARIA = PatientId.next();
    private static final Slot TEN = slot("ana", "2027-01-05T10:00");

    @RegisterExtension
    private static final Bench bench = new Bench();

    @Test
    void takesNobodyForMissingBeforeTheVisitBegan() {
        var visits = bench.bean(Visits.class);
        var id = booked("a", TEN).id();
        assertThat(visits.advance(id, AppointmentStatus.NOSHOW)).isEmpty();

        bench.now.set(at("2027-01-05T10:20"));

        assertThat(visits.advance(id, AppointmentStatus.NOSHOW)).isPresent();
        assertThat(visits.advance(id, AppointmentStatus.NOSHOW)).isPresent();
        assertThat(visits.advance(id, AppointmentStatus.ARRIVED)).isEmpty();
    }

    @Test
    void stopsWhoChangesAllDayLongUntilTheNextDay() {
        var id = booked("a", TEN).id();
        var hours = List.of("08:00", "08:30", "09:00", "09:30", "10:00");
        for (var hour : hours) assertThat(move(id, hour)).isInstanceOf(Booked.class);

        assertThat(move(id, "11:00")).isEqualTo(new NotAllowed("too-many-changes"));

        bench.now.set(at("2027-01-05T00:01"));
        assertThat(move(id, "11:00")).isInstanceOf(Booked.class);
    }

    @Test
    void givesBackWhatIsNoLongerWantedAtOnce() {
        var book = bench.book();
        book.hold(request("a", MARIA, TEN));

        bench.bean(Holds.class).release("a");

        assertThat(book.hold(request("b", PatientId.next(), TEN))).isInstanceOf(Held.class);
    }

    @Test
    void clearsExpiredHoldsAndNothingElse() {
        var book = bench.book();
        booked("a", TEN);
        book.hold(request("b", MARIA, slot("bia", "2027-01-05T10:00")));
        bench.now.set(Samples.NOW.plus(Duration.ofMinutes(10)));

        bench.bean(Holds.class).releaseExpired();

        assertThat(bench.db()
                        .sql("select count(*) from occupancy")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void namesTheAppointmentsAClosedWeekLeavesWithoutTheirTime() {
        var id = booked("a", TEN);
        booked("b", slot("bia", "2027-01-13T10:00"));
        var works = new Own(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 8), "obras");
        var closed = new Arrangements(
                new Holidays("br", null, List.of(works), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        var displaced = bench.bean(Displacements.class).under(Samples.aClinic(closed));

        assertThat(displaced).containsExactly(new Displaced(id, "closed"));
        assertThat(bench.bean(Displacements.class).under(Samples.aClinic())).isEmpty();
    }

    private static Appointment booked(String request, Slot slot) {
        return ((Booked) bench.book().book(request(request, MARIA, slot))).appointment();
    }

    private static BookingResult move(AppointmentId id, String hour) {
        return bench.book().move(id, request("to-" + hour, MARIA, slot("ana", "2027-01-06T" + hour)));
    }
}
