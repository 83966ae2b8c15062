package com.eoclinica.acolhe.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;

/** What is said at a closed door: a problem (RFC 9457), to FHIR clients an OperationOutcome; never which of the reasons it was. */
enum Refusal {
    UNAUTHORIZED(401, "login", "Unauthorized", "Send the header X-Api-Key"),
    FORBIDDEN(403, "forbidden", "Forbidden", "This key has no scope for this"),
    TOO_MANY(429, "throttled", "Too many requests", "Slow down and come back later"),
    TOO_LARGE(413, "too-long", "Content too large", "Send a smaller body");

    private static final String PROBLEM = "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}";
    private static final String OUTCOME =
            "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"%s\",\"diagnostics\":\"%s\"}]}";

    private final int status;
    private final String issue;
    private final String title;
    private final String detail;

    Refusal(int status, String issue, String title, String detail) {
        this.status = status;
        this.issue = issue;
        this.title = title;
        this.detail = detail;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var isFhir = Face.speaksFhir(request.getServletPath());
        response.setStatus(status);
        response.setContentType(isFhir ? "application/fhir+json" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write(isFhir ? OUTCOME.formatted(issue, detail) : PROBLEM.formatted(status, title, detail));
    }
}
