package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.aClinic;
import static com.eoclinica.acolhe.scheduling.Samples.request;
import static com.eoclinica.acolhe.scheduling.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
import com.eoclinica.acolhe.scheduling.BookingResult.SlotTaken;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clinic's people may what patients may not, and never what would put two people into one slot. */
class FrontDeskIT {

    private static final PatientId MARIA = PatientId.next();
    private static final PatientId JOAO = PatientId.next();
    private static final Slot NINE = slot("ana", "2027-01-05T09:00");
    private static final Slot TEN = slot("ana", "2027-01-05T10:00");
    private static final Slot ELEVEN = slot("ana", "2027-01-05T11:00");

    @RegisterExtension
    private static final Bench bench = new Bench();

    private static final FrontDesk desk = bench.bean(FrontDesk.class);

    @Test
    void movesWhenItIsTooLateForThePatient() {
        var visit = booked(MARIA, TEN);
        bench.now.set(TEN.start().minus(Duration.ofMinutes(30)));

        assertThat(bench.book().move(visit.id(), request("p", MARIA, ELEVEN)))
                .isEqualTo(new NotAllowed("too-late-to-move"));
        assertThat(desk.move(visit.id(), seen(TEN), request("s", MARIA, ELEVEN)))
                .isInstanceOfSatisfying(
                        Booked.class,
                        moved -> assertThat(moved.appointment().slot()).isEqualTo(ELEVEN));
    }

    @Test
    void booksMoreThanAPatientMayHaveOpen() {
        for (var hour : List.of("08:00", "09:00", "10:00")) {
            booked(MARIA, slot("ana", "2027-01-05T" + hour));
        }

        assertThat(bench.book().book(request("p", MARIA, ELEVEN))).isEqualTo(new NotAllowed("too-many-open"));
        assertThat(desk.book(request("s", MARIA, ELEVEN))).isInstanceOf(Booked.class);
    }

    @Test
    void offersTheSlotThatBeginsInAMoment() {
        bench.now.set(TEN.start().minusSeconds(60));
        var today = LocalDate.of(2027, 1, 5);
        var wish = new Wish(
                aClinic().id(),
                null,
                "ana",
                null,
                today.atStartOfDay(),
                today.plusDays(1).atStartOfDay(),
                null,
                null);

        assertThat(desk.free(wish)).contains(TEN).doesNotContain(NINE);
    }

    @Test
    void putsNobodyIntoATakenSlot() {
        booked(JOAO, ELEVEN);
        var visit = booked(MARIA, TEN);

        assertThat(desk.book(request("b", MARIA, ELEVEN))).isInstanceOf(SlotTaken.class);
        assertThat(desk.move(visit.id(), seen(TEN), request("m", MARIA, ELEVEN)))
                .isInstanceOf(SlotTaken.class);
    }

    @Test
    void letsOnlyOneOfTwoColleaguesMoveAVisit() throws Exception {
        var visit = booked(MARIA, TEN);
        List<Callable<BookingResult>> both = List.of(
                () -> desk.move(visit.id(), seen(TEN), request("one", MARIA, NINE)),
                () -> desk.move(visit.id(), seen(TEN), request("two", MARIA, ELEVEN)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(both).stream()
                    .map(each -> each.resultNow())
                    .toList();

            assertThat(results).filteredOn(Booked.class::isInstance).hasSize(1);
            assertThat(results).contains(new NotAllowed("changed-meanwhile"));
        }
    }

    @Test
    void cancelsNothingThatHasMovedSinceItWasSeen() {
        var visit = booked(MARIA, TEN);
        desk.move(visit.id(), seen(TEN), request("m", MARIA, ELEVEN));

        assertThat(desk.advance(aClinic().id(), visit.id(), seen(TEN), AppointmentStatus.CANCELLED))
                .isEmpty();
        assertThat(desk.confirm(aClinic().id(), visit.id(), seen(TEN))).isEmpty();
        assertThat(desk.advance(aClinic().id(), visit.id(), seen(ELEVEN), AppointmentStatus.CANCELLED))
                .isPresent();
    }

    private static Appointment booked(PatientId who, Slot slot) {
        return ((Booked) desk.book(request("first " + who + slot.start(), who, slot))).appointment();
    }

    private static Seen seen(Slot slot) {
        return new Seen(slot, AppointmentStatus.BOOKED);
    }
}
