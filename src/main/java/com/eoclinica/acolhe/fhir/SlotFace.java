package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.scheduling.Openings;
import com.eoclinica.acolhe.scheduling.Openings.Opening;
import com.eoclinica.acolhe.scheduling.Wish;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Slots as FHIR R4 resources. None is stored: what is free is worked out at the moment of asking. */
@RestController
@RequestMapping(
        path = "/api/v1/fhir/Slot",
        produces = {FhirJson.TYPE, "application/json"})
class SlotFace {

    private static final Set<String> STATUSES = Set.of("free", "busy");

    private final Openings openings;
    private final Ours ours;

    SlotFace(Openings openings, Ours ours) {
        this.openings = openings;
        this.ours = ours;
    }

    @GetMapping
    @Operation(
            summary =
                    "FHIR R4: slots by schedule, start, status (free, busy), service-type or specialty, earliest first")
    ResponseEntity<String> search(@RequestParam MultiValueMap<String, String> given) {
        var clinic = ours.clinic();
        var search = Search.of("Slot", given, "schedule", "start", "status", "service-type", "specialty");
        if (search.one("_id").isPresent()) return read(search.one("_id").get());
        var statuses = search.anyOf("status", SlotFace::status);
        var found = found(clinic, search).stream()
                .filter(each -> statuses.isEmpty() || statuses.contains(each.isFree() ? "free" : "busy"))
                .toList();
        return Answers.of(
                Page.ofAll(search, found, each -> Ids.of(each.slot()), each -> SlotResource.of(clinic, each)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "FHIR R4: one slot, free or busy now")
    ResponseEntity<String> read(@PathVariable String id) {
        var clinic = ours.clinic();
        return Ids.slot(clinic, id)
                .flatMap(slot -> openings.of(clinic, slot))
                .map(each -> Answers.of(SlotResource.of(clinic, each)))
                .orElseThrow(() -> FhirProblem.notFound("Slot"));
    }

    private List<Opening> found(Clinic clinic, Search search) {
        var range = TimeRange.of("start", search.all("start"), clinic.zone());
        var who = Optional.ofNullable(search.reference("schedule", "Schedule")).map(id -> Ids.practitioner(clinic, id));
        if (who.filter(Optional::isEmpty).isPresent()) return List.of();
        var wish = new Wish(
                clinic.id(),
                search.token("specialty", Naming.SPECIALTY),
                who.flatMap(each -> each).map(Practitioner::code).orElse(null),
                null,
                local(range.from(), clinic),
                local(range.until(), clinic),
                null,
                null);
        return openings.find(clinic, wish, search.token("service-type", Naming.SERVICE));
    }

    private static @Nullable LocalDateTime local(@Nullable Instant at, Clinic clinic) {
        return at == null ? null : LocalDateTime.ofInstant(at, clinic.zone());
    }

    private static String status(String code) {
        if (!STATUSES.contains(code)) throw FhirProblem.badParameter("status", "free or busy");
        return code;
    }
}
