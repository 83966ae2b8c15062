package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.CancelResult.Cancelled;
import com.eoclinica.acolhe.scheduling.CancelResult.NotFound;
import com.eoclinica.acolhe.scheduling.CancelResult.TooLate;
import com.eoclinica.acolhe.scheduling.HoldResult.Held;
import com.eoclinica.acolhe.scheduling.HoldResult.HoldRefused;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's book: the only place where a free slot becomes an appointment. Each call is one transaction. */
@Component
public class AppointmentBook {

    private static final int PAGE = 500;

    private final Clinics clinics;
    private final Availability availability;
    private final Claims claims;
    private final BookingRules rules;
    private final BookKeeping keeping;
    private final Appointments appointments;
    private final Visits visits;
    private final Clock clock;

    AppointmentBook(
            Clinics clinics,
            Availability availability,
            Claims claims,
            BookingRules rules,
            BookKeeping keeping,
            Appointments appointments,
            Visits visits,
            Clock clock) {
        this.clinics = clinics;
        this.availability = availability;
        this.claims = claims;
        this.rules = rules;
        this.keeping = keeping;
        this.appointments = appointments;
        this.visits = visits;
        this.clock = clock;
    }

    /** At most {@code most} slots that fit the wish, fairly spread over days. */
    @Transactional(readOnly = true)
    public SlotSearch find(Wish wish, int most) {
        return availability.find(wish, most);
    }

    /** Keeps a slot for one request until the hold expires on the application's clock; asking again renews it. */
    @Transactional
    public HoldResult hold(BookingRequest request) {
        var clinic = clinics.get(request.clinicId());
        return hold(request, clinic.policy().hold());
    }

    /** The same for as long as the caller says; a request that has booked already holds nothing more. */
    @Transactional
    public HoldResult hold(BookingRequest request, Duration length) {
        var now = clock.instant();
        var clinic = clinics.get(request.clinicId());
        var expires = now.plus(length);
        claims.lock(clinic, request);
        if (keeping.earlier(request).isPresent()) return new HoldRefused("taken", List.of());
        var against = rules.against(clinic, request, now);
        if (against.isEmpty() && claims.hold(clinic, request, expires, now)) return new Held(request.slot(), expires);
        var instead = availability.instead(clinic, request.slot(), request.plan());
        return new HoldRefused(against.orElse("taken"), instead);
    }

    /** Books at most once per request: asking again returns the appointment already made. */
    @Transactional
    public BookingResult book(BookingRequest request) {
        return keeping.book(request, this::bindsPatients);
    }

    /** Moves an appointment of that patient to the slot of the request, or leaves it where it was. */
    @Transactional
    public BookingResult move(AppointmentId id, BookingRequest request) {
        return keeping.move(id, request, this::bindsPatients);
    }

    /** Cancels an appointment of that patient; asking again changes nothing. */
    @Transactional
    public CancelResult cancel(AppointmentId id, PatientId patient, String reason) {
        var now = clock.instant();
        appointments.of(id, patient).ifPresent(this::lock);
        var found = appointments.forChange(id, patient);
        if (found.isEmpty()) return new NotFound();
        var appointment = found.get();
        if (appointment.status() == AppointmentStatus.CANCELLED) return new Cancelled(appointment);
        if (!appointment.status().canBecome(AppointmentStatus.CANCELLED)) return new NotFound();
        var clinic = clinics.get(appointment.clinicId());
        if (isTooLate(clinic, appointment, now)) return new TooLate(appointment);
        appointments.cancel(id, reason, now);
        return new Cancelled(visits.noted(id, "cancelled", reason, now));
    }

    /** The patient said they will come. */
    @Transactional
    public void confirm(AppointmentId id, PatientId patient) {
        appointments.confirm(id, patient, clock.instant());
    }

    /** What that appointment would cost the patient, and whether their plan must authorize it first. */
    @Transactional(readOnly = true)
    public Optional<Quote> quote(BookingRequest request) {
        return rules.quote(clinics.get(request.clinicId()), request);
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

    private void lock(Appointment appointment) {
        claims.lockSlots(clinics.get(appointment.clinicId()), List.of(appointment.slot()));
    }

    private Optional<String> bindsPatients(
            Clinic clinic, @Nullable Appointment moving, BookingRequest request, Instant now) {
        if (moving == null && rules.hasTooMany(clinic, request, now)) return Optional.of("too-many-open");
        if (moving != null && isTooLate(clinic, moving, now)) return Optional.of("too-late-to-move");
        if (rules.changesTooOften(clinic, request, now)) return Optional.of("too-many-changes");
        return rules.against(clinic, request, now);
    }

    /** Never for a patient whose time the clinic itself took away. */
    private boolean isTooLate(Clinic clinic, Appointment appointment, Instant now) {
        return BookingRules.isTooLate(clinic, appointment, now)
                && availability.hasHours(clinic, appointment.slot(), appointment.plan());
    }
}
