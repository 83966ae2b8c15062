package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.shared.Unaccented;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Practitioners as FHIR R4 resources. */
@RestController
@RequestMapping(
        path = "/api/v1/fhir/Practitioner",
        produces = {FhirJson.TYPE, "application/json"})
class PractitionerFace {

    private final Ours ours;

    PractitionerFace(Ours ours) {
        this.ours = ours;
    }

    @GetMapping
    @Operation(summary = "FHIR R4: practitioners by name or identifier (CRM/SP 123456)")
    ResponseEntity<String> search(@RequestParam MultiValueMap<String, String> given) {
        var search = Search.of("Practitioner", given, "name", "identifier");
        if (search.one("_id").isPresent()) return read(search.one("_id").get());
        var name = search.one("name").map(Unaccented::text).orElse("");
        var council = search.token("identifier", Naming.COUNCIL);
        var found = ours.clinic().practitioners().stream()
                .filter(each -> Unaccented.text(each.displayName()).contains(name))
                .filter(each -> council == null || each.council().equals(council))
                .toList();
        return Answers.of(Page.ofAll(search, found, Ids::of, PractitionerResource::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "FHIR R4: one practitioner")
    ResponseEntity<String> read(@PathVariable String id) {
        return Ids.practitioner(ours.clinic(), id)
                .map(each -> Answers.of(PractitionerResource.of(each)))
                .orElseThrow(() -> FhirProblem.notFound("Practitioner"));
    }
}
