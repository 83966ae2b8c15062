package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** What production logs are documents in the Elastic Common Schema, so that Kibana finds its fields. */
class LogDocumentsTest {

    @Test
    void aLineWithAnErrorHasOnlyFieldsOfTheSchema() throws Exception {
        var document = new ObjectMapper().readTree(encoded());

        try (var schema = Files.lines(Path.of("tests/deploy/ecs-fields.tsv"))) {
            var known = schema.map(line -> line.split("\t")[0]).collect(Collectors.toSet());
            assertThat(fields(document, "")).contains("error.type", "log.level").isSubsetOf(known);
        }
    }

    private static byte[] encoded() {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), new StandardEnvironment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        var failure = new IllegalStateException("a failure");
        return encoder.encode(new LoggingEvent(
                "test", context.getLogger("com.eoclinica.acolhe"), Level.WARN, "a message", failure, new Object[0]));
    }

    private static List<String> fields(JsonNode document, String prefix) {
        return document.properties().stream()
                .flatMap(each -> each.getValue().isObject()
                        ? fields(each.getValue(), prefix + each.getKey() + ".").stream()
                        : Stream.of(prefix + each.getKey()))
                .toList();
    }
}
