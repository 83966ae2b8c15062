package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What holds when the stores are gone, one after another, in a product of its own. */
@TestMethodOrder(OrderAnnotation.class)
class OutagesIT {

    private static final RunningProduct PRODUCT = RunningProduct.with(Map.of());
    /** One second on a machine of its own; tests share theirs. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @AfterAll
    static void end() {
        PRODUCT.end();
    }

    @Test
    @Order(1)
    void anEmergencyIsAnsweredWithoutPostgresAndRedis() throws Exception {
        var calm = PRODUCT.phone().patient("5511955550001", "Calma");
        calm.says("oi");
        calm.awaitReplies(1, Duration.ofSeconds(30));
        var maria = PRODUCT.phone().patient("5511955550002", "Maria");

        PRODUCT.servers().stopStores();
        maria.says("estou com uma dor muito forte no peito e falta de ar");

        assertThat(maria.awaitReplies(1, Duration.ofSeconds(10)).getFirst()).contains("192");
    }

    @Test
    @Order(2)
    void withoutPostgresAWebhookIsStillKept() throws Exception {
        assertThat(webhook("CALM0001")).isEqualTo(200);
    }

    @Test
    @Order(3)
    void withoutKafkaAWebhookIsSentBackAtOnce() throws Exception {
        PRODUCT.servers().stopKafka();
        var accepted = counted("accepted", "message");
        var asked = System.nanoTime();

        assertThat(webhook("LATE0001")).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(PATIENCE);
        assertThat(counted("refused", "503")).isEqualTo("1.0");
        assertThat(counted("accepted", "message")).isEqualTo(accepted);
    }

    private static String counted(String result, String kind) throws Exception {
        var name = "acolhe_webhook_total{kind=\"%s\",result=\"%s\"} ".formatted(kind, result);
        var request =
                HttpRequest.newBuilder(PRODUCT.address("/actuator/prometheus")).build();
        var line = HTTP.send(request, BodyHandlers.ofLines()).body().filter(each -> each.startsWith(name));
        return line.findFirst().orElseThrow().substring(name.length());
    }

    private static int webhook(String id) throws Exception {
        var body = """
                {"id":"evt_%s","timestamp":1764060000000,"event":"message.any","session":"default",
                 "payload":{"id":"false_5511955550003@c.us_%s","timestamp":1764060000,"from":"5511955550003@c.us",
                            "fromMe":false,"source":"app","body":"oi","hasMedia":false}}
                """.formatted(id, id).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(PRODUCT.address("/webhooks/waha"))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .header("X-Webhook-Hmac", signed(body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String signed(byte[] body) throws Exception {
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(PRODUCT.hmacKey().getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
