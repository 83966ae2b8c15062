package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;

/** One practitioner's schedule in FHIR's words: all their services, from now to the clinic's horizon. */
final class ScheduleResource {

    private ScheduleResource() {}

    static Schedule of(Clinic clinic, Practitioner who, Instant now) {
        var schedule = new Schedule().setActive(true);
        schedule.setId(Ids.of(who));
        schedule.addActor(new Reference("Practitioner/" + Ids.of(who)).setDisplay(who.displayName()));
        who.services().stream()
                .flatMap(code -> clinic.service(code).stream())
                .map(SlotResource::serviceType)
                .forEach(schedule::addServiceType);
        who.specialties().stream().map(SlotResource::specialty).forEach(schedule::addSpecialty);
        var start = now.plus(clinic.policy().leadTime()).truncatedTo(ChronoUnit.SECONDS);
        schedule.getPlanningHorizon()
                .setStart(Date.from(start))
                .setEnd(Date.from(now.plus(clinic.policy().horizon()).truncatedTo(ChronoUnit.SECONDS)));
        return schedule;
    }
}
