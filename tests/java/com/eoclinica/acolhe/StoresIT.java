package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What the stores hold may be forgotten or garbled; the conversation goes on. */
class StoresIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningProduct product = RunningProduct.get();

    @Test
    void aGarbledRecordIsParkedAndBlocksNobodyBehindIt() {
        var number = "5511977770001";
        for (var garbage : new String[] {"{", "[", "{\"a\":1,\"a\":2}", "\u0000"}) garble(number, garbage);

        assertThat(ask(product.phone().patient(number, "Paciente"), "bom dia")).isNotEmpty();
        await().atMost(SOON).until(() -> parked() >= 4);
    }

    @Test
    void aFlushedCacheForgetsNothing() {
        var ana = product.phone().patient("5511977770002", "Ana");
        ask(ana, "quero marcar um dermatologista, particular");

        product.bean(StringRedisTemplate.class)
                .execute((org.springframework.data.redis.core.RedisCallback<Void>) redis -> {
                    redis.serverCommands().flushAll();
                    return null;
                });

        assertThat(ask(ana, "terça de manhã")).contains("1.").doesNotContain("Qual especialidade");
    }

    private void garble(String number, String body) {
        product.bean(ProducerTemplate.class)
                .sendBodyAndHeaders(
                        "kafka:channel.message-received.v1?valueSerializer=org.apache.kafka.common.serialization.ByteArraySerializer",
                        body.getBytes(StandardCharsets.UTF_8),
                        Map.of("kafka.KEY", "default|" + number + "@c.us"));
    }

    private long parked() {
        return product.bean(FailedMessages.class).list("unresolved", null, null, 200).stream()
                .filter(each -> each.routeId().equals("channel.keep-message"))
                .count();
    }

    private static String ask(PhonePatient patient, String text) {
        var before = patient.replies().size();
        patient.says(text);
        var replies = patient.awaitReplies(before + 1, SOON);
        assertThat(replies).hasSizeGreaterThan(before);
        return replies.getLast();
    }
}
