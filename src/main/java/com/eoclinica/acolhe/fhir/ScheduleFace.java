package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Schedules as FHIR R4 resources, one a practitioner and under the same id. */
@RestController
@RequestMapping(
        path = "/api/v1/fhir/Schedule",
        produces = {FhirJson.TYPE, "application/json"})
class ScheduleFace {

    private final Ours ours;
    private final Clock clock;

    ScheduleFace(Ours ours, Clock clock) {
        this.ours = ours;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "FHIR R4: schedules by actor, service-type or specialty")
    ResponseEntity<String> search(@RequestParam MultiValueMap<String, String> given) {
        var clinic = ours.clinic();
        var search = Search.of("Schedule", given, "actor", "service-type", "specialty");
        if (search.one("_id").isPresent()) return read(search.one("_id").get());
        var actor = search.reference("actor", "Practitioner");
        var service = search.token("service-type", Naming.SERVICE);
        var specialty = search.token("specialty", Naming.SPECIALTY);
        var found = clinic.practitioners().stream()
                .filter(each -> actor == null || Ids.of(each).equals(actor))
                .filter(each -> service == null || each.services().contains(service))
                .filter(each -> specialty == null || each.specialties().contains(specialty))
                .toList();
        return Answers.of(Page.ofAll(search, found, Ids::of, each -> resource(clinic, each)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "FHIR R4: one practitioner's schedule")
    ResponseEntity<String> read(@PathVariable String id) {
        var clinic = ours.clinic();
        return Ids.practitioner(clinic, id)
                .map(each -> Answers.of(resource(clinic, each)))
                .orElseThrow(() -> FhirProblem.notFound("Schedule"));
    }

    private Schedule resource(Clinic clinic, Practitioner who) {
        return ScheduleResource.of(clinic, who, clock.instant());
    }
}
