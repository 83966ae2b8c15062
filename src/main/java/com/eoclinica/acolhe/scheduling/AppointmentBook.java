package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
import com.eoclinica.acolhe.scheduling.BookingResult.SlotTaken;
import com.eoclinica.acolhe.scheduling.CancelResult.Cancelled;
import com.eoclinica.acolhe.scheduling.CancelResult.NotFound;
import com.eoclinica.acolhe.scheduling.CancelResult.TooLate;
import com.eoclinica.acolhe.scheduling.HoldResult.Held;
import com.eoclinica.acolhe.scheduling.HoldResult.HoldRefused;
import com.eoclinica.acolhe.scheduling.SlotSearch.NotOffered;
import com.eoclinica.acolhe.scheduling.SlotSearch.NothingFree;
import com.eoclinica.acolhe.scheduling.SlotSearch.SlotsFound;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's book: the only place where a free slot becomes an appointment. Each call is one transaction. */
@Component
public class AppointmentBook {

    private static final int ALTERNATIVES = 3;
    private static final int PAGE = 500;

    private final Clinics clinics;
    private final Occupancies occupancies;
    private final Appointments appointments;
    private final Clock clock;

    AppointmentBook(Clinics clinics, Occupancies occupancies, Appointments appointments, Clock clock) {
        this.clinics = clinics;
        this.occupancies = occupancies;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** At most {@code most} slots that fit the wish, fairly spread over days. */
    @Transactional(readOnly = true)
    public SlotSearch find(Wish wish, int most) {
        var clinic = clinics.get(wish.clinicId());
        var finder = finder(clinic);
        if (!finder.isOffered(wish)) return new NotOffered(wish.plan() == null ? "not-offered" : "plan-not-accepted");
        var fitting = finder.fitting(wish);
        if (!fitting.isEmpty()) return new SlotsFound(FairChoice.of(fitting, most, clinic.zone()));
        return new NothingFree(FairChoice.nearest(finder.fitting(anyTime(wish)), aim(wish, clinic), most));
    }

    /** Keeps a slot for one request until the hold expires on the application's clock; asking again renews it. */
    @Transactional
    public HoldResult hold(BookingRequest request) {
        var now = clock.instant();
        var clinic = clinics.get(request.clinicId());
        var expires = now.plus(clinic.policy().hold());
        occupancies.release(request.requestId());
        if (!occupancies.occupy(request, null, expires, now)) return new HoldRefused(alternatives(clinic, request));
        return new Held(request.slot(), expires);
    }

    /** Gives up what a request holds. */
    @Transactional
    public void release(String requestId) {
        occupancies.release(requestId);
    }

    /** Books at most once per request: asking again returns the appointment already made. */
    @Transactional
    public BookingResult book(BookingRequest request) {
        var earlier = appointments.byRequest(request.requestId());
        if (earlier.isPresent()) return new Booked(earlier.get());
        var now = clock.instant();
        var clinic = clinics.get(request.clinicId());
        if (request.slot().start().isBefore(now)) return new NotAllowed("in-the-past");
        if (appointments.upcoming(request.patientId(), now).size()
                >= clinic.policy().openBookings()) {
            return new NotAllowed("too-many-open");
        }
        var appointment = booked(request, price(clinic, request));
        occupancies.release(request.requestId());
        if (!occupancies.occupy(request, appointment.id(), null, now)) return takenOrBooked(clinic, request);
        if (!appointments.add(appointment, request.requestId(), now)) {
            occupancies.free(appointment.id());
            return takenOrBooked(clinic, request);
        }
        appointments.note(appointment, "booked", now);
        return new Booked(appointment);
    }

    /** Moves an appointment of that patient to the slot of the request, or leaves it where it was. */
    @Transactional
    public BookingResult move(AppointmentId id, BookingRequest request) {
        var now = clock.instant();
        var clinic = clinics.get(request.clinicId());
        var found = appointments.forChange(id, request.patientId());
        if (found.isEmpty()) return new NotAllowed("not-found");
        if (appointments.byRequest(request.requestId()).isPresent()) return new Booked(found.get());
        if (found.get().status() != AppointmentStatus.BOOKED) return new NotAllowed("not-booked");
        if (isTooLate(clinic, found.get(), now)) return new NotAllowed("too-late-to-move");
        occupancies.release(request.requestId());
        if (!occupancies.occupy(request, null, now.plus(clinic.policy().hold()), now)) {
            return new SlotTaken(alternatives(clinic, request));
        }
        occupancies.free(id);
        occupancies.release(request.requestId());
        occupancies.occupy(request, id, null, now);
        appointments.moveTo(id, request.slot(), request.requestId(), now);
        var moved = appointments.forChange(id, request.patientId()).orElseThrow();
        appointments.note(moved, "moved", now);
        return new Booked(moved);
    }

    /** Cancels an appointment of that patient; asking again changes nothing. */
    @Transactional
    public CancelResult cancel(AppointmentId id, PatientId patient, String reason) {
        var now = clock.instant();
        var found = appointments.forChange(id, patient);
        if (found.isEmpty()) return new NotFound();
        var appointment = found.get();
        if (appointment.status() == AppointmentStatus.CANCELLED) return new Cancelled(appointment);
        if (!appointment.status().canBecome(AppointmentStatus.CANCELLED)) return new NotFound();
        if (isTooLate(clinics.get(appointment.clinicId()), appointment, now)) return new TooLate(appointment);
        appointments.cancel(id, reason, now);
        occupancies.free(id);
        appointments.note(appointment, "cancelled", now);
        return new Cancelled(appointment);
    }

    /** The patient said they will come. */
    @Transactional
    public void confirm(AppointmentId id, PatientId patient) {
        appointments.confirm(id, patient, clock.instant());
    }

    /** Future appointments of a patient, earliest first. */
    @Transactional(readOnly = true)
    public List<Appointment> upcoming(PatientId patient) {
        return appointments.upcoming(patient, clock.instant());
    }

    /** The book as machines see it, latest start first, at most 500. */
    @Transactional(readOnly = true)
    public List<Appointment> list(@Nullable String status) {
        return appointments.list(status, PAGE);
    }

    private SlotFinder finder(Clinic clinic) {
        var now = clock.instant();
        var taken = occupancies.taken(clinic.id(), now, now.plus(clinic.policy().horizon()), now);
        return new SlotFinder(clinic, taken, now);
    }

    private BookingResult takenOrBooked(Clinic clinic, BookingRequest request) {
        var twin = appointments.byRequest(request.requestId());
        return twin.<BookingResult>map(Booked::new).orElseGet(() -> new SlotTaken(alternatives(clinic, request)));
    }

    private List<Slot> alternatives(Clinic clinic, BookingRequest request) {
        var specialty = clinic.service(request.slot().serviceCode()).map(HealthcareService::specialty);
        var wish = new Wish(clinic.id(), specialty.orElse(null), null, request.plan(), null, null, null, null);
        return FairChoice.nearest(finder(clinic).fitting(wish), request.slot().start(), ALTERNATIVES);
    }

    private static Wish anyTime(Wish wish) {
        return new Wish(
                wish.clinicId(), wish.specialty(), wish.practitionerCode(), wish.plan(), null, null, null, null);
    }

    private Instant aim(Wish wish, Clinic clinic) {
        return wish.from() == null
                ? clock.instant()
                : wish.from().atZone(clinic.zone()).toInstant();
    }

    private static boolean isTooLate(Clinic clinic, Appointment appointment, Instant now) {
        return now.plus(clinic.policy().cancelUntil())
                .isAfter(appointment.slot().start());
    }

    private static @Nullable Integer price(Clinic clinic, BookingRequest request) {
        if (request.plan() != null) return null;
        return clinic.service(request.slot().serviceCode())
                .map(HealthcareService::priceCents)
                .orElse(null);
    }

    private static Appointment booked(BookingRequest request, @Nullable Integer price) {
        return new Appointment(
                AppointmentId.next(),
                request.clinicId(),
                request.patientId(),
                request.slot(),
                AppointmentStatus.BOOKED,
                request.plan(),
                price,
                null);
    }
}
