package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.scheduling.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;

/** An appointment in FHIR's words. That the patient said they will come is their acceptance, not a status. */
final class AppointmentResource {

    private AppointmentResource() {}

    static Appointment of(Clinic clinic, Entry entry) {
        var visit = entry.appointment();
        var slot = visit.slot();
        var resource = new Appointment()
                .setStatus(AppointmentStatus.fromCode(visit.status().code()))
                .setStartElement(SlotResource.instant(clinic, slot.start()))
                .setEndElement(SlotResource.instant(clinic, slot.end()))
                .setMinutesDuration(
                        (int) Duration.between(slot.start(), slot.end()).toMinutes())
                .setCreated(Date.from(entry.createdAt().truncatedTo(ChronoUnit.SECONDS)));
        resource.setId(visit.id().value().toString());
        resource.getMeta().setVersionId(version(entry)).setLastUpdated(Date.from(entry.changedAt()));
        resource.addSlot(SlotResource.reference(slot));
        clinic.service(slot.serviceCode()).ifPresent(service -> {
            resource.addServiceType(SlotResource.serviceType(service));
            resource.addSpecialty(SlotResource.specialty(service.specialty()));
        });
        if (visit.plan() != null) resource.addExtension(Naming.PLAN, new CodeType(visit.plan()));
        if (entry.cancelReason() != null)
            resource.setCancelationReason(new CodeableConcept().setText(entry.cancelReason()));
        Identifiers.of(entry).ifPresent(resource::addIdentifier);
        participants(clinic, entry, resource);
        return resource;
    }

    /** Changes with every change, and only then. */
    static String version(Entry entry) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entry.changedAt()));
    }

    private static void participants(Clinic clinic, Entry entry, Appointment resource) {
        var visit = entry.appointment();
        var came = visit.confirmedAt() != null;
        resource.addParticipant()
                .setActor(new Reference("Patient/" + visit.patientId()))
                .setStatus(came ? ParticipationStatus.ACCEPTED : ParticipationStatus.NEEDSACTION);
        var code = visit.slot().practitionerCode();
        var name = clinic.practitioner(code).map(Practitioner::displayName).orElse(code);
        resource.addParticipant()
                .setActor(new Reference("Practitioner/" + Ids.ofPractitioner(code)).setDisplay(name))
                .setStatus(ParticipationStatus.ACCEPTED);
    }
}
