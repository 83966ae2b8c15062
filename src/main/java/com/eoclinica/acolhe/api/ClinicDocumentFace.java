package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.ClinicVersion;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.eoclinica.acolhe.scheduling.Displacements;
import com.eoclinica.acolhe.scheduling.Displacements.Displaced;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The clinic as one document, exported and imported as JSON or YAML; every version is kept. */
@RestController
@RequestMapping("/api/v1/clinic")
class ClinicDocumentFace {

    private static final String YAML = "application/yaml";

    private final CallingClinic caller;
    private final Clinics clinics;
    private final Displacements displacements;

    ClinicDocumentFace(CallingClinic caller, Clinics clinics, Displacements displacements) {
        this.caller = caller;
        this.clinics = clinics;
        this.displacements = displacements;
    }

    /**
     * What a change comes to.
     *
     * @param displaced future appointments that need another time under the new document
     */
    record Changed(long version, List<Displaced> displaced) {}

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, YAML})
    ResponseEntity<String> read(@RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        return document(current(), accept);
    }

    /** {@code If-Match}, or else the document's own version, must name the newest version; {@code dryRun} only judges. */
    @PutMapping
    ResponseEntity<Changed> replace(
            @RequestBody String text,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        var next = ClinicDocument.read(text);
        var known = match == null ? next.version() : version(match);
        if (!next.id().equals(current().id()))
            throw new InvalidClinic(List.of("id: another clinic's; leave it as exported"));
        if (!dryRun && !clinics.replace(next, known, "api")) throw changedMeanwhile();
        var version = dryRun ? known : known + 1;
        return ResponseEntity.ok().eTag(Long.toString(version)).body(new Changed(version, displacements.under(next)));
    }

    @GetMapping("/versions")
    List<ClinicVersion> versions() {
        return clinics.history(current().id());
    }

    @GetMapping(
            path = "/versions/{version}",
            produces = {MediaType.APPLICATION_JSON_VALUE, YAML})
    ResponseEntity<String> version(
            @PathVariable long version, @RequestHeader(name = "Accept", required = false) @Nullable String accept) {
        return clinics.at(current().id(), version)
                .map(each -> document(each, accept))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No version has this number"));
    }

    /** What the document in force has no room for. */
    @GetMapping("/displaced-appointments")
    List<Displaced> displaced() {
        return displacements.under(current());
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidClinic e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, "The clinic makes no sense");
        problem.setProperty("problems", e.problems());
        return problem;
    }

    private Clinic current() {
        return caller.clinic();
    }

    private static ResponseEntity<String> document(Clinic clinic, @Nullable String accept) {
        var yaml = accept != null && accept.contains("yaml");
        return ResponseEntity.ok()
                .eTag(Long.toString(clinic.version()))
                .contentType(MediaType.parseMediaType(yaml ? YAML : MediaType.APPLICATION_JSON_VALUE))
                .body(yaml ? ClinicDocument.writeYaml(clinic) : ClinicDocument.write(clinic));
    }

    private static long version(String match) {
        var digits = match.replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 18) throw changedMeanwhile();
        return Long.parseLong(digits);
    }

    private static ResponseStatusException changedMeanwhile() {
        return new ResponseStatusException(
                HttpStatus.PRECONDITION_FAILED,
                "The clinic was changed meanwhile; read it again and repeat your change");
    }
}
