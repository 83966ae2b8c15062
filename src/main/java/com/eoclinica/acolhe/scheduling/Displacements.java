package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Terms;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Future appointments the clinic's document no longer has room for: the practitioner left, the clinic closes that week,
 * the plan was dropped. They stay booked until somebody moves them; this list says which.
 */
@Component
public class Displacements {

    private final Appointments appointments;
    private final Availability availability;
    private final Clock clock;

    Displacements(Appointments appointments, Availability availability, Clock clock) {
        this.appointments = appointments;
        this.availability = availability;
        this.clock = clock;
    }

    /** {@code reason} is a code: {@code practitioner-left}, {@code service-ended}, {@code closed}, {@code plan-unknown} … */
    public record Displaced(Appointment appointment, String reason) {}

    /** Earliest first. The document need not be in force: so a change can be judged before it is made. */
    @Transactional(readOnly = true)
    public List<Displaced> under(Clinic clinic) {
        return appointments.future(clinic.id(), clock.instant()).stream()
                .flatMap(each -> reason(clinic, each).map(why -> new Displaced(each, why)).stream())
                .toList();
    }

    private Optional<String> reason(Clinic clinic, Appointment appointment) {
        var who = clinic.practitioner(appointment.slot().practitionerCode());
        var what = clinic.service(appointment.slot().serviceCode());
        if (who.isEmpty()) return Optional.of("practitioner-left");
        if (what.isEmpty()) return Optional.of("service-ended");
        if (!availability.hasHours(clinic, appointment.slot(), appointment.plan())) return Optional.of("closed");
        return Terms.of(clinic, who.get(), what.get(), appointment.plan()) instanceof Terms.Refused(var why)
                ? Optional.of(why)
                : Optional.empty();
    }
}
