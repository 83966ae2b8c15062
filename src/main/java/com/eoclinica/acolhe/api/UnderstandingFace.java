package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.triage.Triage;
import com.eoclinica.acolhe.understanding.Interpreter;
import com.eoclinica.acolhe.understanding.MergedReader;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.When;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Reader;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads texts as the reception would, one JSON object a line, so that a clinic can measure it on its own transcripts. */
@RestController
class UnderstandingFace {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    /** With a model outside a line takes a second; in order they come back all the same. */
    private static final int AT_ONCE = 8;

    private final Triage triage;
    private final Interpreter reader;
    private final MergedReader merged;
    private final ObjectMapper json;
    private final Clock clock;

    UnderstandingFace(Triage triage, Interpreter reader, MergedReader merged, ObjectMapper json, Clock clock) {
        this.triage = triage;
        this.reader = reader;
        this.merged = merged;
        this.json = json;
        this.clock = clock;
    }

    record Asked(
            String id,
            String text,
            @Nullable LocalDateTime reference,
            @Nullable String context) {}

    record Moment(
            String start,
            String end,
            String grain,
            @Nullable String part,
            @Nullable String open) {}

    @JsonInclude(Include.ALWAYS)
    record Read(
            String id,
            String urgency,
            String protocol,
            List<String> intents,
            Map<String, Object> slots,
            List<String> specialties,
            @Nullable Moment when) {}

    @PostMapping(path = "/api/v1/understanding/evaluate", produces = MediaType.APPLICATION_NDJSON_VALUE)
    String evaluate(Reader body, @RequestParam(defaultValue = "off") String model) {
        return new BufferedReader(body)
                .lines()
                .filter(line -> !line.isBlank())
                .gather(Gatherers.mapConcurrent(AT_ONCE, line -> answer(line, model.equals("on"))))
                .map(answer -> answer + "\n")
                .collect(Collectors.joining());
    }

    private String answer(String line, boolean asksModel) {
        try {
            return json.writeValueAsString(read(json.readValue(line, Asked.class), asksModel));
        } catch (JsonProcessingException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "A line is not {\"id\",\"text\",\"reference\"?,\"context\"?}: " + e.getOriginalMessage());
        }
    }

    private Read read(Asked asked, boolean asksModel) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(-3));
        var reference = asked.reference() == null ? now : asked.reference();
        var screening = triage.screen(List.of(asked.text()));
        var question = new Question(asked.context(), List.of(), reference);
        var reading = asksModel
                ? merged.read(asked.text(), question, screening.isEmergency())
                : reader.read(asked.text(), question);
        return new Read(
                asked.id(),
                lower(screening.urgency()),
                screening.protocol().code(),
                reading.intents(),
                reading.slots(),
                reading.specialties(),
                reading.when().map(UnderstandingFace::moment).orElse(null));
    }

    private static Moment moment(When when) {
        return new Moment(
                LOCAL.format(when.start()),
                LOCAL.format(when.end()),
                lower(when.grain()),
                when.part() == null ? null : lower(when.part()),
                when.open() == null ? null : lower(when.open()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
