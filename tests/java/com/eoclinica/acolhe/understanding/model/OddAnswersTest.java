package com.eoclinica.acolhe.understanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.eoclinica.acolhe.understanding.Reading;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whatever a provider answers, the patient is not left silent and no word of theirs is printed. */
class OddAnswersTest {

    private static final String TEXT = "preciso ver um negocio na pele com a dermato, to meio apagada";

    private final ReaderOnStub reader = new ReaderOnStub("answer");

    @AfterEach
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "blocked-prompt, blocked",
        "blocked-prohibited, blocked",
        "blocked-answer, blocked",
        "empty-object, blocked",
        "empty-body, unreadable",
        "empty-parts, empty",
        "unknown-finish, unreadable",
        "missing-finish, unreadable",
        "missing-usage, unreadable",
        "max-tokens, garbled",
        "html, unreadable",
        "truncated, unreadable",
        "function-call, empty",
        "reset, unreachable",
        "error-429, rate-limited",
        "error-503, overloaded",
        "error-500, overloaded",
        "error-400, request-refused",
        "error-key, key-refused",
        "error-403, key-refused",
        "error-404, model-gone",
        "answer-late, late",
        "answer-wrong-json, garbled",
        "answer-prose, garbled",
        "answer-schema-violating, garbled",
        "answer-foreign-ids, garbled",
        "answer-invented-evidence, garbled",
        "answer-20-kilobytes, garbled",
    })
    void leavesTheLocalReadingAsItIs(String mapping, String outcome) {
        var alone = alone();
        reader.answers(mapping);

        var started = System.nanoTime();
        var reading = reader.read(TEXT);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(4500));
        assertThat(reading.use().outcome()).isEqualTo(outcome);
        assertThat(reading.commands()).isEqualTo(alone.commands());
        assertThat(reading.intents()).isEqualTo(alone.intents());
        assertThat(reader.booked).hasSize(1);
    }

    private static Reading alone() {
        try (var withoutKey = ReaderOnStub.withoutKey()) {
            return withoutKey.read(TEXT);
        }
    }

    /** Safety filters, thinking, schema and key as the provider documents them; the key never in the address. */
    @Test
    void sendsWhatWasAgreedOn() {
        reader.read(TEXT);

        var request = reader.gemini.getAllServeEvents().getFirst().getRequest();

        assertThat(request.getUrl()).isEqualTo("/v1beta/models/gemini-3.5-flash-lite:generateContent");
        assertThat(request.getHeader("x-goog-api-key")).isEqualTo("stub-key");
        assertThat(request.getBodyAsString().split("BLOCK_MEDIUM_AND_ABOVE", -1))
                .hasSize(5);
        assertThat(request.getBodyAsString())
                .contains("responseSchema", "flag_concern")
                .containsPattern("(?i)\"thinkingLevel\"\\s*:\\s*\"low\"")
                .doesNotContain("temperature", "tools");
        assertThat(request.getBodyAsString().indexOf("negocio na pele"))
                .as("the patient's words are no instruction")
                .isBetween(
                        request.getBodyAsString().indexOf("\"contents\""),
                        request.getBodyAsString().indexOf("</mensagem>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "error-400", "error-429", "html", "truncated", "unknown-finish", "answer-prose"})
    void logsNeitherThePatientsWordsNorTheProviders(String mapping) {
        reader.answers(mapping);
        var log = new ListAppender<ILoggingEvent>();
        var root = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);

        reader.read(TEXT);

        root.detachAppender(log);
        assertThat(log.list)
                .filteredOn(each -> each.getLevel().isGreaterOrEqual(Level.INFO))
                .extracting(ILoggingEvent::toString)
                .noneMatch(
                        each -> each.contains("negocio") || each.contains("quota") || each.contains("Invalid value"));
    }
}
