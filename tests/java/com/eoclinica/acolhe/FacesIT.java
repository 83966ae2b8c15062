package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

    @Test
    void judgesRepliesAgainstTheClinicLineByLine() throws Exception {
        var body = "{\"id\":\"a\",\"text\":\"A consulta de cardiologia custa R$ 420,00.\"}\n"
                + "{\"id\":\"b\",\"text\":\"Isso costuma ser gastrite.\"}\n";

        var lines = post("/api/v1/replies/evaluate", body).body().lines().toList();

        assertThat(lines)
                .containsExactly(
                        "{\"id\":\"a\",\"allowed\":true,\"action\":\"pass\",\"reasons\":[]}",
                        "{\"id\":\"b\",\"allowed\":false,\"action\":\"block\",\"reasons\":[\"diagnosis\"]}");
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
}
