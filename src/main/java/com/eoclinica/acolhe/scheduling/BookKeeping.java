package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
import com.eoclinica.acolhe.scheduling.BookingResult.SlotTaken;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a booking or a move into the book, whoever asks, in the transaction of the one who asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookKeeping {

    private final Clinics clinics;
    private final Availability availability;
    private final Claims claims;
    private final BookingRules rules;
    private final Appointments appointments;
    private final History history;
    private final Visits visits;
    private final Clock clock;

    BookKeeping(
            Clinics clinics,
            Availability availability,
            Claims claims,
            BookingRules rules,
            Appointments appointments,
            History history,
            Visits visits,
            Clock clock) {
        this.clinics = clinics;
        this.availability = availability;
        this.claims = claims;
        this.rules = rules;
        this.appointments = appointments;
        this.history = history;
        this.visits = visits;
        this.clock = clock;
    }

    /** At most once per request: asking again returns the appointment already made. */
    BookingResult book(BookingRequest request, Restraint restraint) {
        var now = clock.instant();
        var clinic = clinics.get(request.clinicId());
        claims.lock(clinic, request);
        var earlier = earlier(request);
        if (earlier.isPresent()) return earlier.get();
        var against = restraint.against(clinic, null, request, now);
        if (against.isPresent()) return new NotAllowed(against.get());
        var appointment = Appointment.booked(request, rules.price(clinic, request));
        if (!claims.book(clinic, request, appointment.id(), now)) return taken(clinic, request);
        appointments.add(appointment, request.requestId(), now);
        history.add(appointment, "booked", request.requestId(), null, now);
        return new Booked(appointment);
    }

    /** Moves an appointment of that patient to the slot of the request, or leaves it where it was. */
    BookingResult move(AppointmentId id, BookingRequest request, Restraint restraint) {
        var now = clock.instant();
        var clinic = clinics.get(request.clinicId());
        claims.lockPerson(request);
        var earlier = earlier(request);
        if (earlier.isPresent()) return earlier.get();
        claims.lockSlots(clinic, slots(appointments.of(id, request.patientId()), request));
        var found = appointments.forChange(id, request.patientId());
        if (found.isEmpty()) return new NotAllowed("not-found");
        if (found.get().status() != AppointmentStatus.BOOKED) return new NotAllowed("not-booked");
        var against = restraint.against(clinic, found.get(), request, now);
        if (against.isPresent()) return new NotAllowed(against.get());
        if (!claims.move(clinic, request, id, now)) return taken(clinic, request);
        visits.left(found.get());
        appointments.moveTo(id, request.slot(), request.plan(), rules.price(clinic, request), now);
        var moved = appointments.forChange(id, request.patientId()).orElseThrow();
        history.add(moved, "moved", request.requestId(), null, now);
        return new Booked(moved);
    }

    /** What that request has made already. */
    Optional<BookingResult> earlier(BookingRequest request) {
        return appointments
                .byRequest(request.requestId())
                .map(each -> each.patientId().equals(request.patientId())
                        ? new Booked(each)
                        : new NotAllowed("request-of-another-patient"));
    }

    private static List<Slot> slots(Optional<Appointment> found, BookingRequest request) {
        return Stream.concat(found.stream().map(Appointment::slot), Stream.of(request.slot()))
                .toList();
    }

    private SlotTaken taken(Clinic clinic, BookingRequest request) {
        return new SlotTaken(availability.instead(clinic, request.slot(), request.plan()));
    }
}
