package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.LogBook;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.operations.RouteBook;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.kafka.KafkaConstants;
import org.junit.jupiter.api.Test;

/** What fails three times is kept, told, put back, and happens once. */
class FailedMessagesIT {

    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final AtomicLong NUMBERS = new AtomicLong(5511987720000L);
    private static final String READ = "understanding/read-turn.camel.yaml";

    private final RunningProduct product = RunningProduct.get();
    private final Api api = new Api(product);
    private final String number = Long.toString(NUMBERS.incrementAndGet());
    private final PhonePatient patient = product.phone().patient(number, "Paciente Exemplo");
    private final KeptMessages kept = new KeptMessages(product, number);

    @Test
    void aTurnThatFailsThriceIsParkedToldOnceAndReplayedOnce() throws Exception {
        patient.says("bom dia");
        patient.awaitReplies(1, LONGEST);
        var original = Files.readString(product.routes().resolve(READ));
        edit(original.replaceFirst("read\\(\\$\\{variable.hearing", "read(\\${variable.lost"));

        try (var log = LogBook.open()) {
            patient.says("qual o endereço da clínica?");
            var parked = awaitFailed("lane:turns", kept.correspondentId());
            assertThat(parked.path("routeId").asText()).isEqualTo("conversation.take-turn");
            assertThat(parked.path("status").asText()).isEqualTo("unresolved");
            assertThat(log.stackTraces()).isEmpty();
            assertThat(String.join("\n", log.lines())).doesNotContain("endereço", number);
        } finally {
            edit(original);
        }
        assertThat(patient.awaitReplies(2, LONGEST)).hasSize(2);
        assertThat(handOffReasons()).contains("failed");

        var id = awaitFailed("lane:turns", kept.correspondentId()).path("id").asText();
        assertThat(api.post("failed-messages/replay", "{\"ids\":[\"" + id + "\",\"" + id + "\"]}")
                        .body())
                .contains("\"count\":1");

        assertThat(patient.awaitReplies(3, LONGEST)).hasSize(3);
        await().atMost(LONGEST).until(() -> status(id).equals("resolved"));
        assertThat(trail(id)).containsExactly("parked", "replayed", "resolved");
        assertThat(api.post("failed-messages/replay", "{\"ids\":[\"" + id + "\"]}")
                        .body())
                .contains("\"count\":0");
        assertThat(patient.sends()).isEqualTo(3);
    }

    @Test
    void anUnreadableRecordIsParkedTheNextGoesOnAndItsEditIsReplayed() throws Exception {
        var key = "default|" + number + "@c.us";
        toTopic(key, "{not a webhook");
        toTopic(key, WahaSender.message(number, "\"bom dia\""));

        assertThat(patient.awaitReplies(1, LONGEST)).hasSize(1);
        var id =
                awaitFailed("kafka:channel.message-received.v1", key).path("id").asText();
        assertThat(api.json("failed-messages/" + id).path("body").asText()).isEqualTo("{not a webhook");

        var mended = WahaSender.message(number, "\"qual o endereço?\"");
        assertThat(api.put(
                                "failed-messages/" + id + "/body",
                                new ObjectMapper().writeValueAsString(Map.of("body", mended)))
                        .statusCode())
                .isEqualTo(200);
        var cause = api.json("failed-messages/" + id)
                .path("message")
                .path("fingerprint")
                .asText();
        assertThat(api.json("failed-messages/causes").findValuesAsText("fingerprint"))
                .contains(cause);
        api.post("failed-messages/replay", new ObjectMapper().writeValueAsString(Map.of("cause", cause)));

        assertThat(patient.awaitReplies(2, LONGEST)).hasSize(2);
        assertThat(trail(id)).containsExactly("parked", "edited", "replayed", "resolved");
    }

    @Test
    void whatIsSetAsideIsNotReplayedWithItsCause() throws Exception {
        var key = "default|" + number + "@c.us";
        toTopic(key, "[");
        var id =
                awaitFailed("kafka:channel.message-received.v1", key).path("id").asText();

        assertThat(api.post("failed-messages/" + id + "/archive", "{\"reason\":\"teste\"}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(status(id)).isEqualTo("archived");
        assertThat(api.put("failed-messages/" + id + "/body", "{\"body\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(api.json("failed-messages?status=archived&limit=200").findValuesAsText("id"))
                .contains(id);
        assertThat(api.json("failed-messages?status=unresolved&limit=200").findValuesAsText("id"))
                .doesNotContain(id);
    }

    private void edit(String text) throws Exception {
        Files.writeString(product.routes().resolve(READ), text);
        var wanted = text.contains("variable.lost");
        try (var log = LogBook.open()) {
            await().atMost(LONGEST)
                    .until(() -> log.lines().stream()
                            .anyMatch(line -> line.contains("read-turn") && line.contains("is live")));
        }
        assertThat(product.bean(RouteBook.class).broken())
                .as("broken is %s", wanted)
                .isEmpty();
    }

    private void toTopic(String key, String body) {
        product.bean(ProducerTemplate.class)
                .sendBodyAndHeader(
                        "kafka:channel.message-received.v1?valueSerializer=org.apache.kafka.common.serialization.ByteArraySerializer",
                        WahaSender.bytes(body),
                        KafkaConstants.KEY,
                        key);
    }

    private JsonNode awaitFailed(String origin, String group) {
        return await().atMost(LONGEST).until(() -> failed(origin, group), found -> !found.isMissingNode());
    }

    private JsonNode failed(String origin, String group) {
        return StreamSupport.stream(api.json("failed-messages?limit=200").spliterator(), false)
                .filter(each -> each.path("origin").asText().equals(origin)
                        && each.path("groupKey").asText().equals(group))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private String status(String id) {
        return api.json("failed-messages/" + id).path("message").path("status").asText();
    }

    private List<String> trail(String id) {
        return api.json("failed-messages/" + id).path("trail").findValuesAsText("what");
    }

    private List<String> handOffReasons() {
        return api.json("hand-offs").findValuesAsText("reason");
    }
}
