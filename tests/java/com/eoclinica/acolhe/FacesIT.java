package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faces outside checks rely on, as they are seen from outside. */
class FacesIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RunningProduct product = RunningProduct.get();

    @Test
    void readsTextsLineByLine() throws Exception {
        var body =
                "{\"id\":\"a\",\"text\":\"quero marcar cardiologista amanhã\",\"reference\":\"2026-11-24T10:00:00\"}\n"
                        + "{\"id\":\"b\",\"text\":\"estou com dor no peito e falta de ar\"}\n";

        var lines = post("/api/v1/understanding/evaluate", body).body().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .contains("\"book\"")
                .contains("2026-11-25T00:00:00")
                .contains("cardiologia");
        assertThat(lines.getLast()).contains("\"urgency\":\"emergency\"").contains("samu192");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointments",
                "hand-offs",
                "conversations",
                "failed-messages",
                "failed-messages/causes",
                "routes"
            })
    void answersOnlyWithTheKey(String face) throws Exception {
        assertThat(get("/api/v1/" + face, "test-api-key").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/" + face, "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAnUnsignedWebhook() throws Exception {
        assertThat(webhook(bytes("{}"), "00").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesWhatIsTooLongBeforeLookingAtItsSignature() throws Exception {
        assertThat(webhook(new byte[(1 << 20) + 1], "00").statusCode()).isEqualTo(413);
    }

    @Test
    void refusesWhatIsNoJsonOrTooDeepOrAmbiguous() throws Exception {
        assertThat(signed("null").statusCode()).isEqualTo(400);
        assertThat(signed("[".repeat(33) + "]".repeat(33)).statusCode()).isEqualTo(400);
        assertThat(signed("{\"event\":\"message\",\"event\":\"message\"}").statusCode())
                .isEqualTo(400);
        assertThat(webhookSigned(new byte[] {'"', (byte) 0xC3, '"'}).statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesWhatItDoesNotWantWithoutAskingForItAgain() throws Exception {
        assertThat(signed("{\"event\":\"label.upsert\",\"session\":\"default\",\"payload\":{}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(signed("{\"event\":\"message.any\",\"session\":\"default\",\"payload\":{\"id\":\"false_1@g.us_A\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> signed(String body) throws Exception {
        return webhookSigned(bytes(body));
    }

    private HttpResponse<String> webhookSigned(byte[] body) throws Exception {
        return webhook(body, sign(body));
    }

    private HttpResponse<String> webhook(byte[] body, String hmac) throws Exception {
        var request = HttpRequest.newBuilder(product.address("/webhooks/waha"))
                .header("X-Webhook-Hmac", hmac)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String key) throws Exception {
        var request = HttpRequest.newBuilder(product.address(path)).header("X-Api-Key", key);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(product.address(path))
                .header("X-Api-Key", "test-api-key")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private String sign(byte[] body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(bytes(product.hmacKey()), "HmacSHA512"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
