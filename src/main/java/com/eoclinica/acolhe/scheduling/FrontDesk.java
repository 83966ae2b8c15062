package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book in the hands of the clinic's people. Notice, horizon, changes a day and open bookings bind patients, not them;
 * a collision, the practitioner's hours and the terms of the plan bind everybody. Each call is one transaction.
 */
@Component
public class FrontDesk {

    private static final String CHANGED = "changed-meanwhile";

    private final Clinics clinics;
    private final Availability availability;
    private final BookKeeping keeping;
    private final BookingRules rules;
    private final Appointments appointments;
    private final Visits visits;
    private final Clock clock;

    FrontDesk(
            Clinics clinics,
            Availability availability,
            BookKeeping keeping,
            BookingRules rules,
            Appointments appointments,
            Visits visits,
            Clock clock) {
        this.clinics = clinics;
        this.availability = availability;
        this.keeping = keeping;
        this.rules = rules;
        this.appointments = appointments;
        this.visits = visits;
        this.clock = clock;
    }

    /** All free slots of that wish from now until its end, however near or far, earliest first. The wish must end. */
    @Transactional(readOnly = true)
    public List<Slot> free(Wish wish) {
        return availability.free(clinics.get(wish.clinicId()), wish);
    }

    /** Books at most once per request: asking again returns the appointment already made. */
    @Transactional
    public BookingResult book(BookingRequest request) {
        return keeping.book(request, this::against);
    }

    /** Of two who move at once, the second is told {@code changed-meanwhile}. */
    @Transactional
    public BookingResult move(AppointmentId id, Seen seen, BookingRequest request) {
        return keeping.move(
                id,
                request,
                (clinic, moving, wanted, now) ->
                        isStill(moving, seen) ? against(clinic, moving, wanted, now) : Optional.of(CHANGED));
    }

    /** Arrived, fulfilled, no-show, cancelled …; empty when it may not become that, or has changed since it was seen. */
    @Transactional
    public Optional<Appointment> advance(ClinicId clinic, AppointmentId id, Seen seen, AppointmentStatus next) {
        return asSeen(clinic, id, seen).flatMap(_ -> visits.advance(id, next));
    }

    /** The patient said, to somebody of the clinic, that they will come; empty when it has changed since it was seen. */
    @Transactional
    public Optional<Appointment> confirm(ClinicId clinic, AppointmentId id, Seen seen) {
        return asSeen(clinic, id, seen)
                .filter(each -> each.status() == AppointmentStatus.BOOKED)
                .map(each -> {
                    appointments.confirm(id, each.patientId(), clock.instant());
                    return each;
                });
    }

    private Optional<Appointment> asSeen(ClinicId clinic, AppointmentId id, Seen seen) {
        return appointments
                .forChange(id)
                .filter(each -> each.clinicId().equals(clinic))
                .filter(seen::isStill);
    }

    private static boolean isStill(@Nullable Appointment moving, Seen seen) {
        return moving != null && seen.isStill(moving);
    }

    private Optional<String> against(Clinic clinic, @Nullable Appointment moving, BookingRequest wanted, Instant now) {
        return rules.against(clinic, wanted, now);
    }
}
