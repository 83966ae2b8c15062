package com.eoclinica.acolhe.fhir;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Every refusal of this face is an OperationOutcome. */
@RestControllerAdvice(basePackageClasses = FhirProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FhirProblems {

    private static final Logger LOG = LoggerFactory.getLogger(FhirProblems.class);

    @ExceptionHandler
    ResponseEntity<String> refused(FhirProblem e) {
        return ResponseEntity.status(e.status())
                .contentType(MediaType.parseMediaType(FhirJson.TYPE))
                .body(FhirJson.write(e.outcome()));
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(HttpMessageNotReadableException e) {
        return e.getCause() instanceof ResponseStatusException cause
                ? refused(cause)
                : refused(FhirProblem.of(
                        HttpStatus.BAD_REQUEST, IssueType.STRUCTURE, "body", "Send the resource as the body"));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(ResponseStatusException e) {
        var status = HttpStatus.valueOf(e.getStatusCode().value());
        var code = status == HttpStatus.PAYLOAD_TOO_LARGE ? IssueType.TOOLONG : IssueType.PROCESSING;
        return refused(FhirProblem.of(status, code, "body", status.getReasonPhrase()));
    }

    @ExceptionHandler
    ResponseEntity<String> unforeseen(RuntimeException e) {
        LOG.error(
                "The FHIR face failed: {} in {}",
                e.getClass().getName(),
                e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        return refused(FhirProblem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                IssueType.EXCEPTION,
                "server",
                "Something of ours failed; try again"));
    }
}
