package com.eoclinica.acolhe.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the clinic itself notes of an appointment: arrived, checked in, fulfilled, no-show, cancelled, an error. */
@Component
public class Visits {

    private final Appointments appointments;
    private final Claims claims;
    private final History history;
    private final FreedSlots freed;
    private final Clock clock;

    Visits(Appointments appointments, Claims claims, History history, FreedSlots freed, Clock clock) {
        this.appointments = appointments;
        this.claims = claims;
        this.history = history;
        this.freed = freed;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(AppointmentId id) {
        return appointments.find(id);
    }

    /** Noting the same twice changes nothing; empty when there is no such appointment or it may not become that now. */
    @Transactional
    public Optional<Appointment> advance(AppointmentId id, AppointmentStatus next) {
        return advance(id, next, null);
    }

    /** The same, and why. */
    @Transactional
    public Optional<Appointment> advance(AppointmentId id, AppointmentStatus next, @Nullable String reason) {
        var now = clock.instant();
        var found = appointments.forChange(id);
        if (found.isPresent() && found.get().status() == next) return found;
        return found.filter(each -> allows(each, next, now)).map(_ -> become(id, next, reason, now));
    }

    /** Nobody has missed what has not begun. */
    private static boolean allows(Appointment appointment, AppointmentStatus next, Instant now) {
        var begun = !appointment.slot().start().isAfter(now);
        return appointment.status().canBecome(next) && (next != AppointmentStatus.NOSHOW || begun);
    }

    private Appointment become(AppointmentId id, AppointmentStatus next, @Nullable String reason, Instant now) {
        if (next == AppointmentStatus.CANCELLED) appointments.cancel(id, reason, now);
        else appointments.become(id, next, now);
        return noted(id, next.code(), reason, now);
    }

    private void free(Appointment appointment) {
        claims.free(appointment.id());
        freed.add(appointment.clinicId(), appointment.slot());
    }

    /** Its time is given up because it moves elsewhere. */
    void left(Appointment appointment) {
        freed.add(appointment.clinicId(), appointment.slot());
    }

    /** Writes the change down, and frees the time of what will not take place. */
    Appointment noted(AppointmentId id, String what, @Nullable String reason, Instant now) {
        var appointment = appointments.forChange(id).orElseThrow();
        if (appointment.status().isVoid()) free(appointment);
        history.add(appointment, what, null, reason, now);
        return appointment;
    }
}
