package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.triage.Triage;
import com.eoclinica.acolhe.understanding.Interpreter;
import com.eoclinica.acolhe.understanding.MergedReader;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.When;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one text as the reception would, with the model or without. */
@Component
class Evaluation {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private final Triage triage;
    private final Interpreter reader;
    private final MergedReader merged;
    private final Clinics clinics;
    private final ObjectMapper json;
    private final Clock clock;

    Evaluation(
            Triage triage, Interpreter reader, MergedReader merged, Clinics clinics, ObjectMapper json, Clock clock) {
        this.triage = triage;
        this.reader = reader;
        this.merged = merged;
        this.clinics = clinics;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One line as posted.
     *
     * @param reference clinic-local now: a date-time, with an offset or without, or a date
     * @param context what had just been asked, like {@code ask_cpf}; an unknown one is read as a yes-or-no question
     * @param options the choices offered, as shown
     * @param expect what should be read; only the report looks at it
     */
    record Asked(
            @Nullable String id,
            @Nullable String text,
            @Nullable String reference,
            @Nullable String context,
            @Nullable List<String> options,
            @Nullable Expected expect) {}

    record Expected(
            @Nullable String urgency,
            @Nullable List<String> intents,
            @Nullable Map<String, Object> slots,
            @Nullable List<String> specialties,
            @Nullable String start) {}

    record Moment(
            String start,
            String end,
            String grain,
            @Nullable String part,
            @Nullable String open) {}

    @JsonInclude(Include.ALWAYS)
    record Read(
            @Nullable String id,
            String urgency,
            String protocol,
            List<String> intents,
            Map<String, Object> slots,
            List<String> specialties,
            @Nullable Moment when) {}

    /** A line that can't be read, by its number from 1, and how to mend it. */
    static final class BadLine extends RuntimeException {
        BadLine(String remedy) {
            super(remedy);
        }
    }

    Asked asked(String line) {
        try {
            var asked = json.readValue(line, Asked.class);
            if (asked == null || asked.text() == null) throw new BadLine("text is missing");
            return asked;
        } catch (JsonProcessingException e) {
            // The parser's own message would quote the patient's text.
            throw new BadLine("not a JSON object {\"id\",\"text\",\"reference\"?,\"context\"?}");
        }
    }

    Read read(Asked asked, boolean asksModel) {
        var text = Objects.requireNonNull(asked.text());
        var context = asked.context() == null || asked.context().isBlank()
                ? null
                : asked.context().strip();
        var options = asked.options() == null ? List.<String>of() : asked.options();
        var screening = triage.screen(List.of(text));
        var question = new Question(context, options, reference(asked.reference()));
        var reading = asksModel ? merged.read(text, question, screening.isEmergency()) : reader.read(text, question);
        return new Read(
                asked.id(),
                lower(screening.urgency()),
                screening.protocol().code(),
                reading.intents(),
                reading.slots(),
                reading.specialties(),
                reading.when().map(Evaluation::moment).orElse(null));
    }

    private LocalDateTime reference(@Nullable String said) {
        var zone = clinics.ofSession("default").zone();
        if (said == null || said.isBlank()) return LocalDateTime.ofInstant(clock.instant(), zone);
        try {
            return local(said.strip(), zone);
        } catch (DateTimeException e) {
            throw new BadLine("reference is no ISO date-time like 2026-11-24T10:00:00");
        }
    }

    private static LocalDateTime local(String said, ZoneId zone) {
        if (said.length() == LocalDate.EPOCH.toString().length())
            return LocalDate.parse(said).atStartOfDay();
        var zoned = said.matches(".*(?:Z|[+-]\\d{2}:?\\d{2})$") && said.length() > "2026-11-24T10:00".length();
        return zoned ? OffsetDateTime.parse(said).atZoneSameInstant(zone).toLocalDateTime() : LocalDateTime.parse(said);
    }

    String written(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer of plain records can't be written", e);
        }
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
