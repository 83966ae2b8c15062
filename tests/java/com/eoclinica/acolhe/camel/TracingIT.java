package com.eoclinica.acolhe.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.annotation.Bean;

/** One message is one trace, through Kafka, the inbox, the turn, the outbox and back to WhatsApp's tick. */
@TestInstance(Lifecycle.PER_CLASS)
class TracingIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();
    private static final String NUMBER = "5511933330001";
    private static final String WORDS = "qual o endereço da clínica, por favor?";

    /** Not a component: only this test's product gets it. */
    static class Exported {
        @Bean
        SpanExporter inMemory() {
            return SPANS;
        }
    }

    private RunningProduct product;

    @BeforeAll
    void start() {
        product = RunningProduct.with(Map.of("acolhe.tracing.enabled", true), Exported.class);
    }

    @AfterAll
    void end() {
        product.end();
    }

    @Test
    void oneTraceLeadsFromTheWebhookToTheDeliveredTick() {
        var ana = product.phone().patient(NUMBER, "Ana Exemplo");

        ana.says(WORDS);
        ana.awaitReplies(1, SOON);

        await().atMost(SOON).until(() -> names(answered()).contains("channel.tick"));
        var trace = answered();
        assertThat(names(trace))
                .contains(
                        "channel.receive-webhook",
                        "channel.store-webhook",
                        "channel.keep-message",
                        "conversation.take-turn",
                        "conversation.hear-turn",
                        "triage.screen-turn",
                        "understanding.read-turn",
                        "conversation.decide-turn",
                        "conversation.act-on-turn",
                        "conversation.answer-turn",
                        "channel.send-message",
                        "channel.post-message",
                        "channel.tick");
        assertThat(trace).allMatch(span -> span.getStatus().getStatusCode() != StatusCode.ERROR);
        assertThat(parent(trace, "triage.screen-turn")).isEqualTo("conversation.take-turn");
        assertThat(parent(trace, "conversation.take-turn")).isEqualTo("channel.keep-message");
        assertThat(SPANS.getFinishedSpanItems().toString()).doesNotContain(NUMBER, "933330001", "Ana", "endereço");
    }

    /** All spans of the trace in which something was sent. */
    private static List<SpanData> answered() {
        var all = SPANS.getFinishedSpanItems();
        return all.stream()
                .filter(span -> span.getName().equals("channel.post-message"))
                .findFirst()
                .map(sent -> all.stream()
                        .filter(span -> span.getTraceId().equals(sent.getTraceId()))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> names(List<SpanData> trace) {
        return trace.stream().map(SpanData::getName).toList();
    }

    private static String parent(List<SpanData> trace, String name) {
        var byId = trace.stream().collect(Collectors.toMap(SpanData::getSpanId, span -> span));
        var child = trace.stream().filter(span -> span.getName().equals(name)).findFirst();
        return byId.get(child.orElseThrow().getParentSpanId()).getName();
    }
}
