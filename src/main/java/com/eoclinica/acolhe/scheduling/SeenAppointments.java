package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.ChangeResult.Changed;
import com.eoclinica.acolhe.scheduling.ChangeResult.NoRoom;
import com.eoclinica.acolhe.scheduling.ChangeResult.Refused;
import com.eoclinica.acolhe.scheduling.ChangeResult.Stale;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of appointments by other systems, which see them first and decide later: the same kernel, but only while the
 * appointment is as they saw it.
 */
@Component
public class SeenAppointments {

    private final Clinics clinics;
    private final AppointmentBook book;
    private final Visits visits;
    private final Claims claims;
    private final Appointments appointments;
    private final Entries entries;

    SeenAppointments(
            Clinics clinics,
            AppointmentBook book,
            Visits visits,
            Claims claims,
            Appointments appointments,
            Entries entries) {
        this.clinics = clinics;
        this.book = book;
        this.visits = visits;
        this.claims = claims;
        this.appointments = appointments;
        this.entries = entries;
    }

    /** To another slot. Takes the kernel's locks in the kernel's order, so that neither waits for the other in a circle. */
    @Transactional
    public ChangeResult move(Entry seen, BookingRequest request) {
        claims.lockPerson(request);
        var clinic = clinics.get(request.clinicId());
        claims.lockSlots(clinic, List.of(seen.appointment().slot(), request.slot()));
        if (isStale(seen)) return new Stale();
        return switch (book.move(seen.appointment().id(), request)) {
            case BookingResult.Booked _ -> changed(seen);
            case BookingResult.SlotTaken(var alternatives) -> new NoRoom(alternatives);
            case BookingResult.NotAllowed(var reason) -> new Refused(reason);
        };
    }

    /** To another status, with the clinic's own powers: a cancellation is never too late. */
    @Transactional
    public ChangeResult advance(Entry seen, AppointmentStatus next, @Nullable String reason) {
        if (isStale(seen)) return new Stale();
        return visits.advance(seen.appointment().id(), next, reason)
                .map(_ -> changed(seen))
                .orElseGet(() -> new Refused("status-move"));
    }

    /** The patient said they will come. */
    @Transactional
    public ChangeResult confirm(Entry seen) {
        if (isStale(seen)) return new Stale();
        book.confirm(seen.appointment().id(), seen.appointment().patientId());
        return changed(seen);
    }

    private boolean isStale(Entry seen) {
        appointments.forChange(seen.appointment().id());
        return !again(seen).changedAt().equals(seen.changedAt());
    }

    private ChangeResult changed(Entry seen) {
        return new Changed(again(seen));
    }

    private Entry again(Entry seen) {
        return entries.find(seen.appointment().clinicId(), seen.appointment().id())
                .orElseThrow();
    }
}
