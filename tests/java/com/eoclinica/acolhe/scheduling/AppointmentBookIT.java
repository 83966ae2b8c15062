package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.aClinic;
import static com.eoclinica.acolhe.scheduling.Samples.at;
import static com.eoclinica.acolhe.scheduling.Samples.request;
import static com.eoclinica.acolhe.scheduling.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Agreement;
import com.eoclinica.acolhe.clinic.Arrangements;
import com.eoclinica.acolhe.clinic.Facility;
import com.eoclinica.acolhe.clinic.Facility.Kind;
import com.eoclinica.acolhe.clinic.Holidays;
import com.eoclinica.acolhe.clinic.ServiceNeeds;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentBookIT {

    private static final PatientId MARIA = PatientId.next();
    private static final PatientId JOAO = PatientId.next();
    private static final Slot TEN = slot("ana", "2027-01-05T10:00");
    private static final Slot ELEVEN = slot("ana", "2027-01-05T11:00");

    private static Bench bench;
    private static AppointmentBook book;

    @BeforeAll
    static void open() throws Exception {
        bench = new Bench();
        book = bench.book();
    }

    @AfterAll
    static void close() throws Exception {
        bench.close();
    }

    @BeforeEach
    void clear() {
        bench.clear();
    }

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
    void refusesWhatTheClinicDoesNotOffer() {
        assertThat(book.book(request("a", MARIA, slot("nobody", "2027-01-05T10:00"))))
                .isEqualTo(new NotAllowed("not-offered"));
        assertThat(book.book(request("b", MARIA, slot("ana", "2027-01-05T12:00"))))
                .isEqualTo(new NotAllowed("not-offered"));
        assertThat(book.book(request("c", MARIA, slot("ana", "2027-01-03T10:00"))))
                .isEqualTo(new NotAllowed("in-the-past"));
        assertThat(book.book(new BookingRequest("d", aClinic().id(), MARIA, TEN, "outro")))
                .isEqualTo(new NotAllowed("plan-unknown"));
    }

    @Test
    void allowsThreeOpenAppointmentsAPerson() {
        for (var hour : List.of("08:00", "09:00", "10:00")) {
            book.book(request(hour, MARIA, slot("ana", "2027-01-05T" + hour)));
        }

        assertThat(book.book(request("x", MARIA, ELEVEN))).isEqualTo(new NotAllowed("too-many-open"));
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

        assertThat(book.advance(first.id(), AppointmentStatus.FULFILLED)).isEmpty();
        assertThat(book.advance(first.id(), AppointmentStatus.ARRIVED)).isPresent();
        assertThat(book.advance(first.id(), AppointmentStatus.FULFILLED)).isPresent();
        assertThat(book.advance(first.id(), AppointmentStatus.BOOKED)).isEmpty();
    }

    @Test
    void sharesTheOnlyRoomBetweenPractitioners() {
        bench.clinic.set(aClinic(new Arrangements(
                Holidays.NATIONAL,
                List.of(new Facility("eco", "Sala de eco", Kind.ROOM, 1)),
                List.of(new ServiceNeeds("cardiologia", List.of("eco"), Duration.ZERO, Duration.ofMinutes(10))),
                List.of(),
                List.of(),
                List.of())));
        book.book(request("a", MARIA, TEN));

        assertThat(book.book(request("b", JOAO, slot("bia", "2027-01-05T10:00"))))
                .isInstanceOf(SlotTaken.class);
        assertThat(book.book(request("c", JOAO, slot("bia", "2027-01-05T10:30"))))
                .isInstanceOf(SlotTaken.class);
        assertThat(book.book(request("d", JOAO, slot("bia", "2027-01-05T10:40"))))
                .isInstanceOf(Booked.class);
    }

    @Test
    void stopsAtThePlansDailyQuota() {
        var quota = new Agreement("unimed", null, null, true, null, null, 1, null, null);
        bench.clinic.set(aClinic(
                new Arrangements(Holidays.NATIONAL, List.of(), List.of(), List.of(quota), List.of(), List.of())));
        book.book(new BookingRequest("a", aClinic().id(), MARIA, TEN, "unimed"));

        assertThat(book.book(new BookingRequest("b", aClinic().id(), JOAO, ELEVEN, "unimed")))
                .isEqualTo(new NotAllowed("plan-quota-reached"));
        assertThat(book.book(request("c", JOAO, ELEVEN))).isInstanceOf(Booked.class);
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
