package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.patient.MergeResult;
import com.eoclinica.acolhe.patient.Merging;
import com.eoclinica.acolhe.shared.PatientId;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** People who are registered twice, for the desk to make one of them. */
@RestController
@RequestMapping("/api/v1/patients")
class PatientsFace {

    private final Merging merging;
    private final CallingClinic caller;

    PatientsFace(Merging merging, CallingClinic caller) {
        this.merging = merging;
        this.caller = caller;
    }

    /** Who stays. */
    record Into(PatientId into) {}

    record Kept(PatientId id) {}

    @GetMapping("/doubles")
    @Operation(summary = "Pairs of patients with the same CPF, the earlier registration first")
    List<List<PatientId>> doubles() {
        return merging.doubles(caller.id());
    }

    @PostMapping("/{id}/merge")
    @Operation(
            summary = "Makes one person of two registrations",
            description = "The visits of the one in the address go to the one named, who takes its phone.")
    Kept merge(@PathVariable UUID id, @RequestBody Into target) {
        if (target.into() == null) throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "into: name who stays");
        return switch (merging.merge(caller.id(), new PatientId(id), target.into())) {
            case MergeResult.Merged(var patient) -> new Kept(patient.id());
            case MergeResult.Unknown _ -> throw refused(HttpStatus.NOT_FOUND, "No patient has this id");
            case MergeResult.DifferentPeople _ ->
                throw refused(HttpStatus.CONFLICT, "CPF or birth date say that these are two people");
        };
    }

    private static ResponseStatusException refused(HttpStatus status, String detail) {
        return new ResponseStatusException(status, detail);
    }
}
