package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.aClinic;
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
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BookingRulesIT {

    private static final PatientId MARIA = PatientId.next();
    private static final PatientId JOAO = PatientId.next();
    private static final Slot TEN = slot("ana", "2027-01-05T10:00");
    private static final Slot ELEVEN = slot("ana", "2027-01-05T11:00");

    @RegisterExtension
    private static final Bench bench = new Bench();

    private static final AppointmentBook book = bench.book();

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
    void aDeviceOfTwoServesTwoAtOnceAndNoThird() {
        bench.clinic.set(aClinic(new Arrangements(
                Holidays.NATIONAL,
                List.of(new Facility("ecg", "Eletrocardiógrafo", Kind.DEVICE, 2)),
                List.of(
                        new ServiceNeeds("cardiologia", List.of("ecg"), Duration.ZERO, Duration.ZERO),
                        new ServiceNeeds("dermatologia", List.of("ecg"), Duration.ZERO, Duration.ZERO)),
                List.of(),
                List.of(),
                List.of())));
        var third = new Slot("caio", "dermatologia", TEN.start(), TEN.start().plus(Duration.ofMinutes(20)));

        assertThat(book.book(request("a", MARIA, TEN))).isInstanceOf(Booked.class);
        assertThat(book.book(request("b", JOAO, slot("bia", "2027-01-05T10:00"))))
                .isInstanceOf(Booked.class);
        assertThat(book.book(request("c", PatientId.next(), third))).isInstanceOf(SlotTaken.class);
        assertThat(bench.bean(Openings.class).of(bench.clinic.get(), third))
                .hasValueSatisfying(each -> assertThat(each.isFree()).isFalse());
    }

    @Test
    void theReturnWithinThirtyDaysIsFreeOnceAndNotForEver() {
        var free = new Agreement("particular", "ana", null, true, 30_000, null, null, 30, null);
        bench.clinic.set(aClinic(
                new Arrangements(Holidays.NATIONAL, List.of(), List.of(), List.of(free), List.of(), List.of())));
        assertThat(price("2027-01-05T10:00")).isEqualTo(30_000);
        fulfilled("first", "2027-01-05T10:00");

        assertThat(price("2027-02-03T10:00")).isZero();
        assertThat(price("2027-02-05T10:00")).as("a day too late").isEqualTo(30_000);
        assertThat(book.quote(request("q", JOAO, slot("ana", "2027-01-20T10:00")))
                        .orElseThrow()
                        .priceCents())
                .as("somebody else")
                .isEqualTo(30_000);
        fulfilled("return", "2027-02-03T10:00");

        assertThat(price("2027-02-10T10:00")).as("the return of a return").isEqualTo(30_000);
    }

    private static int price(String local) {
        return book.quote(request("q", MARIA, slot("ana", local))).orElseThrow().priceCents();
    }

    private static void fulfilled(String id, String local) {
        var visits = bench.bean(Visits.class);
        var visit = ((Booked) book.book(request(id, MARIA, slot("ana", local)))).appointment();
        bench.now.set(visit.slot().start());
        visits.advance(visit.id(), AppointmentStatus.CHECKED_IN);
        visits.advance(visit.id(), AppointmentStatus.FULFILLED);
    }
}
