package com.eoclinica.acolhe.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;

/** What is said at a closed door, as RFC 9457 problems; never which of the reasons it was. */
enum Refusal {
    UNAUTHORIZED(401, "Unauthorized", "Send the header X-Api-Key"),
    FORBIDDEN(403, "Forbidden", "This key has no scope for this"),
    TOO_MANY(429, "Too many requests", "Slow down and come back later"),
    TOO_LARGE(413, "Content too large", "Send a smaller body");

    private final int status;
    private final String title;
    private final String detail;

    Refusal(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}".formatted(status, title, detail));
    }
}
