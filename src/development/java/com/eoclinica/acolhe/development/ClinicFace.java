package com.eoclinica.acolhe.development;

import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Replaces the demo clinic by the posted one; see docs/development-faces.md. */
@RestController
@RequestMapping("/api/v1/development/clinic")
class ClinicFace {

    private final ClinicFaceStage stage;

    ClinicFace(ClinicFaceStage stage) {
        this.stage = stage;
    }

    @PostMapping
    Replaced replace(@RequestBody JsonNode posted) {
        return stage.replace(posted);
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidClinic e) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, "the clinic makes no sense");
        problem.setProperty("problems", e.problems());
        return problem;
    }

    /** What now stands. */
    record Replaced(String clinic, List<String> patients, List<String> appointments) {}
}
