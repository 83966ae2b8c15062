package com.eoclinica.acolhe.fhir;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this face can do, as FHIR clients ask it first. */
@RestController
class MetadataFace {

    @GetMapping(
            path = "/api/v1/fhir/metadata",
            produces = {FhirJson.TYPE, "application/json"})
    @Operation(summary = "FHIR R4: the CapabilityStatement")
    ResponseEntity<String> metadata() {
        return Answers.of(Capabilities.of(Page.base()));
    }
}
