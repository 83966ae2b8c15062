package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.scheduling.Openings.Opening;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.Instant;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/** A slot in FHIR's words; its times carry the clinic's offset. */
final class SlotResource {

    private SlotResource() {}

    static org.hl7.fhir.r4.model.Slot of(Clinic clinic, Opening opening) {
        var slot = opening.slot();
        var resource = new org.hl7.fhir.r4.model.Slot()
                .setSchedule(new Reference("Schedule/" + Ids.ofPractitioner(slot.practitionerCode())))
                .setStatus(opening.isFree() ? SlotStatus.FREE : SlotStatus.BUSY)
                .setStartElement(instant(clinic, slot.start()))
                .setEndElement(instant(clinic, slot.end()));
        resource.setId(Ids.of(slot));
        clinic.service(slot.serviceCode()).ifPresent(service -> {
            resource.addServiceType(serviceType(service));
            resource.addSpecialty(specialty(service.specialty()));
        });
        return resource;
    }

    static Reference reference(Slot slot) {
        return new Reference("Slot/" + Ids.of(slot));
    }

    static CodeableConcept serviceType(HealthcareService service) {
        var concept = new CodeableConcept().setText(service.name());
        concept.addCoding().setSystem(Naming.SERVICE).setCode(service.code()).setDisplay(service.name());
        return concept;
    }

    static CodeableConcept specialty(String code) {
        var concept = new CodeableConcept().setText(code);
        concept.addCoding().setSystem(Naming.SPECIALTY).setCode(code);
        return concept;
    }

    static InstantType instant(Clinic clinic, Instant at) {
        return new InstantType(
                java.util.Date.from(at),
                ca.uhn.fhir.model.api.TemporalPrecisionEnum.SECOND,
                TimeZone.getTimeZone(clinic.zone()));
    }
}
