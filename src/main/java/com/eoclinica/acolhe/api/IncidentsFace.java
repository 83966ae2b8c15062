package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.privacy.Incidents;
import com.eoclinica.acolhe.privacy.Incidents.Incident;
import com.eoclinica.acolhe.privacy.Incidents.Touched;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Incidents with personal data: their terms, and whose records were opened meanwhile (LGPD art. 48). */
@RestController
@RequestMapping("/api/v1/privacy/incidents")
class IncidentsFace {

    private final Incidents incidents;
    private final CallingClinic caller;

    IncidentsFace(Incidents incidents, CallingClinic caller) {
        this.incidents = incidents;
        this.caller = caller;
    }

    /** Without names: the record is read by many. */
    record NewIncident(
            @NotBlank String what,
            @NotNull Instant knownAt,
            @NotNull Instant from,
            @NotNull Instant until) {}

    @PostMapping
    @Operation(summary = "Writes down an incident; three business days run from when it was known")
    Incident open(@RequestBody @Valid NewIncident told) {
        var id = incidents.open(caller.id(), told.what(), told.knownAt(), told.from(), told.until(), PrivacyFace.WHO);
        return find(id);
    }

    @GetMapping
    List<Incident> list() {
        return incidents.list(caller.id());
    }

    @GetMapping("/{id}/touched")
    @Operation(summary = "Records opened or changed in its time, by one actor of the audit trail or by anybody")
    List<Touched> touched(@PathVariable UUID id, @RequestParam(required = false) @Nullable String actor) {
        return incidents.touched(find(id), actor);
    }

    @PostMapping("/{id}/reported")
    @Operation(summary = "The authority and the people were told")
    Incident report(@PathVariable UUID id) {
        if (!incidents.reported(caller.id(), id, PrivacyFace.WHO))
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No unreported incident has this id");
        return find(id);
    }

    private Incident find(UUID id) {
        return incidents
                .find(caller.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No incident has this id"));
    }
}
