package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.FrontDesk;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Visits;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A running product's agenda with visits to act on. */
final class AgendaBench {

    private static final AtomicLong NUMBERS = new AtomicLong(11966600100L);
    private static final LocalDate SOON = LocalDate.now().plusDays(8);

    final Browser browser = Browser.get();
    final RunningProduct product = RunningProduct.get();
    final AppointmentBook book = product.bean(AppointmentBook.class);
    final ClinicId clinic = product.bean(Clinics.class).ofSession("default").id();

    /** A phone nobody has used. */
    String number() {
        return Long.toString(NUMBERS.incrementAndGet());
    }

    Page at(String path) {
        var page = browser.owner();
        page.navigate(browser.address(path));
        return page;
    }

    Appointment booked() {
        return booked("Rita");
    }

    Appointment booked(String name) {
        var phone = new Phone("+55" + NUMBERS.incrementAndGet());
        var patient = new Patient(PatientId.next(), clinic, name, phone, null, null, null, null);
        product.bean(Patients.class).save(patient);
        return ((Booked) book.book(request(patient.id(), free().getFirst()))).appointment();
    }

    BookingRequest request(PatientId patient, Slot slot) {
        return new BookingRequest(Ids.next().toString(), clinic, patient, slot, null);
    }

    /** Every free slot of two weeks, earliest first. */
    List<Slot> free() {
        var until = SOON.plusDays(14).atStartOfDay();
        return product.bean(FrontDesk.class)
                .free(new Wish(clinic, null, null, null, SOON.atStartOfDay(), until, null, null));
    }

    Slot sameDay(Appointment visit) {
        return free().stream()
                .filter(each -> day(each).equals(day(visit.slot())))
                .filter(each -> each.practitionerCode().equals(visit.slot().practitionerCode()))
                .findFirst()
                .orElseThrow();
    }

    LocalDate day(Slot slot) {
        return slot.start()
                .atZone(product.bean(Clinics.class).get(clinic).zone())
                .toLocalDate();
    }

    Slot slotOf(Appointment visit) {
        return book.upcoming(visit.patientId()).getFirst().slot();
    }

    AppointmentStatus statusOf(Appointment visit) {
        return product.bean(Visits.class).find(visit.id()).orElseThrow().status();
    }
}
