package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.guard.Reason;
import com.eoclinica.acolhe.guard.ReplyGuard;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Judges replies as the reply guard would before they leave, one JSON object a line, against the clinic as it stands. */
@RestController
class RepliesFace {

    private final ReplyGuard guard;
    private final CallingClinic caller;
    private final ObjectMapper json;

    RepliesFace(ReplyGuard guard, CallingClinic caller, ObjectMapper json) {
        this.guard = guard;
        this.caller = caller;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Proposed(String id, String text) {}

    record Judged(String id, boolean allowed, String action, List<String> reasons) {}

    @PostMapping(path = "/api/v1/replies/evaluate", produces = MediaType.APPLICATION_NDJSON_VALUE)
    String evaluate(Reader body) {
        var clinic = caller.clinic();
        var answers = new StringBuilder();
        new BufferedReader(body)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> answers.append(answer(line, clinic)).append('\n'));
        return answers.toString();
    }

    private String answer(String line, Clinic clinic) {
        try {
            var proposed = json.readValue(line, Proposed.class);
            if (proposed == null) throw badLine();
            return json.writeValueAsString(judge(proposed, clinic));
        } catch (JsonProcessingException e) {
            throw badLine(); // the parser's own message would quote the text
        }
    }

    private static ResponseStatusException badLine() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, "A line is not {\"id\",\"text\"}");
    }

    private Judged judge(Proposed proposed, Clinic clinic) {
        var verdict = guard.judge(proposed.text() == null ? "" : proposed.text(), clinic);
        var reasons = verdict.reasons().stream().map(Reason::code).toList();
        return new Judged(proposed.id(), verdict.allowed(), verdict.action().code(), reasons);
    }
}
