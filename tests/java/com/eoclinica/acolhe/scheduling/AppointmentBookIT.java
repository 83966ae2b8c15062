package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.at;
import static com.eoclinica.acolhe.scheduling.Samples.request;
import static com.eoclinica.acolhe.scheduling.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.SlotTaken;
import com.eoclinica.acolhe.scheduling.CancelResult.Cancelled;
import com.eoclinica.acolhe.scheduling.CancelResult.NotFound;
import com.eoclinica.acolhe.scheduling.CancelResult.TooLate;
import com.eoclinica.acolhe.scheduling.HoldResult.Held;
import com.eoclinica.acolhe.scheduling.HoldResult.HoldRefused;
import com.eoclinica.acolhe.scheduling.SlotSearch.SlotsFound;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppointmentBookIT {

    private static final PatientId MARIA = PatientId.next();
    private static final PatientId JOAO = PatientId.next();
    private static final Slot TEN = slot("ana", "2027-01-05T10:00");
    private static final Slot ELEVEN = slot("ana", "2027-01-05T11:00");

    @RegisterExtension
    private static final Bench bench = new Bench();

    private static final AppointmentBook book = bench.book();

    @Test
    void hidesFromOthersWhatIsHeldUntilTheHoldExpires() {
        assertThat(book.hold(request("a", MARIA, TEN))).isInstanceOf(Held.class);

        assertThat(book.hold(request("b", JOAO, TEN))).isInstanceOf(HoldRefused.class);
        assertThat(free()).doesNotContain(TEN);

        bench.now.set(Samples.NOW.plus(Duration.ofMinutes(10)));
        assertThat(free()).contains(TEN);
        assertThat(book.book(request("b", JOAO, TEN))).isInstanceOf(Booked.class);
    }

    @Test
    void keepsTheFirstHoldWhenTheNextOneIsRefused() {
        book.hold(request("a", MARIA, TEN));
        book.hold(request("b", JOAO, ELEVEN));

        assertThat(book.hold(request("a", MARIA, ELEVEN))).isInstanceOf(HoldRefused.class);

        assertThat(book.hold(request("b", JOAO, TEN))).isInstanceOf(HoldRefused.class);
    }

    @Test
    void booksOncePerRequestEvenAfterTheAppointmentMoved() {
        var first = booked(book.book(request("a", MARIA, TEN)));
        book.move(first.id(), request("m", MARIA, ELEVEN));

        assertThat(booked(book.book(request("a", MARIA, TEN))).slot()).isEqualTo(ELEVEN);

        assertThat(booked(book.move(first.id(), request("m", MARIA, ELEVEN))).id())
                .isEqualTo(first.id());
        assertThat(book.upcoming(MARIA)).hasSize(1);
    }

    @Test
    void movesIntoTimeThatOverlapsItsOwn() {
        var first = booked(book.book(request("a", MARIA, TEN)));

        var moved = book.move(first.id(), request("m", MARIA, slot("ana", "2027-01-05T10:15")));

        assertThat(moved).isInstanceOf(Booked.class);
        assertThat(free()).doesNotContain(TEN);
    }

    @Test
    void leavesTheAppointmentWhereItWasWhenTheNewTimeIsTaken() {
        var first = booked(book.book(request("a", MARIA, TEN)));
        book.book(request("b", JOAO, ELEVEN));

        assertThat(book.move(first.id(), request("m", MARIA, ELEVEN))).isInstanceOf(SlotTaken.class);

        assertThat(book.upcoming(MARIA)).extracting(Appointment::slot).containsExactly(TEN);
        assertThat(book.book(request("c", JOAO, TEN))).isInstanceOf(SlotTaken.class);
    }

    @Test
    void cancelsOnlyOnesOwnAndOnlyInTime() {
        var first = booked(book.book(request("a", MARIA, TEN)));

        assertThat(book.cancel(first.id(), JOAO, "patient")).isInstanceOf(NotFound.class);
        bench.now.set(at("2027-01-05T06:30"));
        assertThat(book.cancel(first.id(), MARIA, "patient")).isInstanceOf(TooLate.class);
        bench.now.set(Samples.NOW);
        assertThat(((Cancelled) book.cancel(first.id(), MARIA, "patient"))
                        .appointment()
                        .status())
                .isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(book.cancel(first.id(), MARIA, "patient")).isInstanceOf(Cancelled.class);
        assertThat(book.book(request("b", JOAO, TEN))).isInstanceOf(Booked.class);
    }

    @Test
    void advancesOnlyAsTheStatusAllows() {
        var first = booked(book.book(request("a", MARIA, TEN)));

        assertThat(bench.bean(Visits.class).advance(first.id(), AppointmentStatus.FULFILLED))
                .isEmpty();
        assertThat(bench.bean(Visits.class).advance(first.id(), AppointmentStatus.ARRIVED))
                .isPresent();
        assertThat(bench.bean(Visits.class).advance(first.id(), AppointmentStatus.FULFILLED))
                .isPresent();
        assertThat(bench.bean(Visits.class).advance(first.id(), AppointmentStatus.BOOKED))
                .isEmpty();
    }

    @Test
    void goesAwayWithTheCallersTransaction() {
        bench.transaction().executeWithoutResult(status -> {
            book.book(request("a", MARIA, TEN));
            book.book(request("b", JOAO, TEN));
            status.setRollbackOnly();
        });

        assertThat(book.upcoming(MARIA)).isEmpty();
        assertThat(free()).contains(TEN);
    }

    private static List<Slot> free() {
        return ((SlotsFound) book.find(Samples.wish(), 2_000)).slots();
    }

    private static Appointment booked(BookingResult result) {
        return ((Booked) result).appointment();
    }
}
