package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.ChangeResult;
import com.eoclinica.acolhe.scheduling.ChangeResult.Changed;
import com.eoclinica.acolhe.scheduling.Entry;
import com.eoclinica.acolhe.scheduling.SeenAppointments;
import com.eoclinica.acolhe.scheduling.Slot;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Brings an appointment to what another system says it should be: one thing at a time, so that no half is ever done. */
@Component
class Changes {

    private final SeenAppointments appointments;
    private final Ours ours;

    Changes(SeenAppointments appointments, Ours ours) {
        this.appointments = appointments;
        this.ours = ours;
    }

    /** @param ifMatch the version they saw ({@code W/"…"}), or null for whatever it is now */
    ResponseEntity<String> update(Entry seen, Appointment wanted, @Nullable String ifMatch) {
        if (ifMatch != null && !ifMatch.replaceAll("^W/|\"", "").equals(AppointmentResource.version(seen)))
            throw stale(HttpStatus.PRECONDITION_FAILED);
        var clinic = ours.clinic();
        var changed = switch (result(clinic, seen, new Asked(clinic, wanted))) {
            case Changed(var entry) -> entry;
            case ChangeResult.Stale _ -> throw stale(HttpStatus.CONFLICT);
            case ChangeResult.NoRoom(var alternatives) -> throw Reasons.taken(alternatives);
            case ChangeResult.Refused(var reason) -> throw Reasons.refusal(reason);
        };
        return Answers.of(AppointmentResource.of(clinic, changed));
    }

    private ChangeResult result(Clinic clinic, Entry seen, Asked asked) {
        var visit = seen.appointment();
        if (!asked.patient().equals(visit.patientId()))
            throw FhirProblem.unprocessable("Appointment.participant.actor", "The patient cannot be exchanged");
        var target = target(visit.slot(), asked);
        var moves = !target.equals(visit.slot());
        var advances = asked.status() != visit.status();
        var confirms = asked.isAccepted() && visit.confirmedAt() == null && !moves && !advances;
        if (moves && advances)
            throw FhirProblem.unprocessable("Appointment.status", "Change either the status or the time, not both");
        if (moves) return appointments.move(seen, request(clinic, seen, asked, target));
        if (advances) return appointments.advance(seen, asked.status(), asked.cancelReason());
        return confirms ? appointments.confirm(seen) : new Changed(seen);
    }

    private static BookingRequest request(Clinic clinic, Entry seen, Asked asked, Slot target) {
        var visit = seen.appointment();
        var id = "fhir-move:" + visit.id().value() + ":" + AppointmentResource.version(seen);
        var plan = asked.plan() == null ? visit.plan() : asked.plan();
        return new BookingRequest(id, clinic.id(), visit.patientId(), target, plan);
    }

    /** Whatever of slot, practitioner, service and start differs from now says where to; what is missing stays. */
    private static Slot target(Slot now, Asked asked) {
        var slot = asked.slotId().filter(id -> !id.equals(Ids.of(now)));
        if (slot.isPresent()) return asked.slotOf(slot.get());
        var who = asked.practitionerId().filter(id -> !id.equals(Ids.ofPractitioner(now.practitionerCode())));
        var what = asked.service().filter(code -> !code.equals(now.serviceCode()));
        var start = asked.start().orElse(now.start());
        if (who.isEmpty() && what.isEmpty() && start.equals(now.start())) return now;
        return Ids.slot(
                asked.practitioner(who.orElse(Ids.ofPractitioner(now.practitionerCode()))),
                asked.service(what.orElse(now.serviceCode())),
                start);
    }

    private static FhirProblem stale(HttpStatus status) {
        return FhirProblem.of(
                status, IssueType.CONFLICT, "Appointment.meta.versionId", "It was changed meanwhile; read it again");
    }
}
