package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.aClinic;
import static com.eoclinica.acolhe.scheduling.Samples.at;
import static com.eoclinica.acolhe.scheduling.Samples.request;
import static com.eoclinica.acolhe.scheduling.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Arrangements;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.Holidays;
import com.eoclinica.acolhe.clinic.Holidays.Own;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
import com.eoclinica.acolhe.scheduling.CancelResult.Cancelled;
import com.eoclinica.acolhe.scheduling.Displacements.Displaced;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clinic changes under appointments that stand: nobody's is lost, the desk is told which, and the patient may act. */
class ChangedClinicIT {

    private static final PatientId MARIA = PatientId.next();
    private static final Slot TEN = slot("ana", "2027-01-05T10:00");

    @RegisterExtension
    private static final Bench bench = new Bench();

    private static final AppointmentBook book = bench.book();

    @Test
    void aPractitionerLeavesWithAppointmentsInTheBook() {
        var visit = booked(null);
        change(document(aClinic()).replace("\"code\":\"ana\"", "\"code\":\"ana-antiga\""));

        assertThat(displaced()).containsExactly(new Displaced(visit, "practitioner-left"));
        assertThat(book.upcoming(MARIA)).containsExactly(visit);
        assertThat(book.book(request("new", PatientId.next(), slot("ana", "2027-01-05T11:00"))))
                .isEqualTo(new NotAllowed("not-offered"));
        bench.now.set(at("2027-01-05T09:00"));
        assertThat(book.move(visit.id(), request("move", MARIA, slot("bia", "2027-01-06T10:00"))))
                .as("short notice is the clinic's own doing")
                .isInstanceOf(Booked.class);
    }

    @Test
    void theClinicClosesForAWeek() {
        var visit = booked(null);
        bench.clinic.set(aClinic(closedFrom("2027-01-04", "2027-01-08")));

        assertThat(displaced()).containsExactly(new Displaced(visit, "closed"));
        assertThat(book.book(request("new", PatientId.next(), slot("bia", "2027-01-07T10:00"))))
                .isEqualTo(new NotAllowed("not-offered"));
        assertThat(((SlotSearch.SlotsFound) book.find(Samples.wish(), 1))
                        .slots()
                        .getFirst()
                        .start())
                .isAfter(at("2027-01-11T00:00"));
        bench.now.set(at("2027-01-05T09:00"));
        assertThat(book.cancel(visit.id(), MARIA, "patient")).isInstanceOf(Cancelled.class);
    }

    @Test
    void aPlanIsDroppedUnderFutureVisits() {
        var visit = booked("unimed");
        change(document(aClinic()).replace("\"code\":\"unimed\"", "\"code\":\"outro\""));

        assertThat(displaced()).containsExactly(new Displaced(visit, "plan-unknown"));
        var elsewhere = slot("ana", "2027-01-06T10:00");
        assertThat(book.move(visit.id(), new BookingRequest("a", aClinic().id(), MARIA, elsewhere, "unimed")))
                .isEqualTo(new NotAllowed("plan-unknown"));
        assertThat(book.move(visit.id(), new BookingRequest("b", aClinic().id(), MARIA, elsewhere, null)))
                .isInstanceOf(Booked.class);
    }

    @Test
    void aLongerServiceLeavesWhatIsBookedAsItIs() {
        var visit = booked(null);
        change(document(aClinic()).replace("PT30M", "PT45M"));

        assertThat(displaced()).isEmpty();
        bench.now.set(at("2027-01-05T09:00"));
        assertThat(book.cancel(visit.id(), MARIA, "patient")).isInstanceOf(CancelResult.TooLate.class);
    }

    @Test
    void noSlotCrossesMidnight() {
        var late = new Slot("ana", "cardiologia", at("2027-01-05T23:45"), at("2027-01-06T00:15"));

        assertThat(book.book(request("late", MARIA, late))).isEqualTo(new NotAllowed("not-offered"));
    }

    private static Appointment booked(@org.jspecify.annotations.Nullable String plan) {
        return ((Booked) book.book(new BookingRequest("first", aClinic().id(), MARIA, TEN, plan))).appointment();
    }

    private static List<Displaced> displaced() {
        return bench.bean(Displacements.class).under(bench.clinic.get());
    }

    private static String document(Clinic clinic) {
        return ClinicDocument.write(clinic).replaceAll("\\s*:\\s*", ":");
    }

    private static void change(String document) {
        bench.clinic.set(ClinicDocument.read(document));
    }

    private static Arrangements closedFrom(String first, String last) {
        var works = new Own(LocalDate.parse(first), LocalDate.parse(last), "obras");
        return new Arrangements(
                new Holidays("br", null, List.of(works), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
