package com.eoclinica.acolhe.fhir;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked under this face's address: says what of it is not understood. */
@Hidden
@RestController
class OtherCalls {

    private static final Set<String> TYPES =
            Set.of("Appointment", "Patient", "Practitioner", "Schedule", "Slot", "metadata");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    @RequestMapping("/api/v1/fhir/**")
    ResponseEntity<String> refuse(HttpServletRequest request) {
        var parts = request.getServletPath().replaceFirst("^/api/v1/fhir/?", "").split("/");
        if (!TYPES.contains(parts[0])) throw refusal(HttpStatus.NOT_FOUND, "Here are " + String.join(", ", TYPES));
        if (!isJson(request.getHeader("Accept"), true))
            throw refusal(HttpStatus.NOT_ACCEPTABLE, "Accept application/fhir+json");
        if (WITH_BODY.contains(request.getMethod())
                && parts[0].equals("Appointment")
                && !isJson(request.getContentType(), false))
            throw refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/fhir+json, or JSON Patch to PATCH");
        throw refusal(HttpStatus.METHOD_NOT_ALLOWED, "See metadata for what can be done with this resource");
    }

    private static boolean isJson(@Nullable String type, boolean whenMissing) {
        return type == null ? whenMissing : type.contains("json") || type.contains("*/*");
    }

    private static FhirProblem refusal(HttpStatus status, String diagnostics) {
        return FhirProblem.of(status, IssueType.NOTSUPPORTED, "address", diagnostics);
    }
}
