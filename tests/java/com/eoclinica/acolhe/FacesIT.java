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
    void namesABadLineAndAnswersTheOthers() throws Exception {
        var body =
                "{\"id\":1,\"text\":\"\"}\nnot json\n{\"id\":\"c\",\"text\":\"oi\",\"context\":\"new_one\",\"reference\":\"2026-11-24\"}\n"
                        + "{\"id\":\"d\",\"text\":\"oi\",\"reference\":\"amanhã\"}\n{\"id\":\"e\"}\n{\"id\":\"f\",\"text\":\"hoje\",\"reference\":\"2026-11-25T01:00:00Z\"}\n";

        var lines = post("/api/v1/understanding/evaluate", body).body().lines().toList();

        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).contains("\"id\":\"1\"");
        assertThat(lines.get(1)).contains("Line 2").doesNotContain("not json\"");
        assertThat(lines.get(2)).contains("greeting");
        assertThat(lines.get(3)).contains("Line 4").contains("reference");
        assertThat(lines.get(4)).contains("Line 5").contains("text is missing");
        assertThat(lines.get(5)).contains("2026-11-24T00:00:00");
    }

    @Test
    void reportsHowWellTheTextsWereRead() throws Exception {
        var body =
                "{\"text\":\"quero marcar cardiologista\",\"expect\":{\"intents\":[\"book\"],\"slots\":{\"specialty\":\"cardiologia\"}}}\n"
                        + "{\"text\":\"qual o endereço?\",\"expect\":{\"intents\":[\"ask_price\"]}}\n";

        var report = post("/api/v1/understanding/report", body).body();

        assertThat(report)
                .contains("2 lines read, 0 unreadable")
                .contains("intent ask_price read as ask_address")
                .containsPattern("all of slot +1 +0 +0 +1.000 +1.000")
                .contains("p99");
        assertThat(post("/api/v1/understanding/report?model=perhaps", body).statusCode())
                .isEqualTo(400);
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

    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/v1/appointments", "/api;x=1/v1/appointments", "//api/v1/appointments"})
    void noSpellingOfAPathGoesAroundTheKey(String path) throws Exception {
        assertThat(get(path, "wrong").statusCode()).isEqualTo(path.startsWith("/%") ? 401 : 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversations", "failed-messages", "appointments"})
    void anUnknownIdIsAProblem(String face) throws Exception {
        var answer = get("/api/v1/" + face + "/00000000-0000-7000-8000-000000000000", "test-api-key");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404").contains("has this id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversations?status=x",
                "conversations?before=x",
                "hand-offs?status=x",
                "appointments?status=x",
                "failed-messages?status=x",
                "failed-messages?limit=0",
                "failed-messages?before=x",
                "failed-messages/causes?status=x"
            })
    void aBadParameterIsAProblemThatNamesIt(String call) throws Exception {
        var answer = get("/api/v1/" + call, "test-api-key");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(call.replaceFirst(".*\\?(.*)=.*", "$1"));
    }

    @Test
    void everyFaceIsDescribed() throws Exception {
        var described = get("/openapi.json", "").body();

        for (var face : java.util.List.of(
                "appointments",
                "hand-offs",
                "conversations/{id}",
                "failed-messages/{id}",
                "failed-messages/replay",
                "routes",
                "understanding/evaluate")) assertThat(described).contains("\"/api/v1/" + face + "\"");
        assertThat(described).contains("no effect happens twice");
    }

    @Test
    void healthReadinessAndMetricsAreToldWithoutAKey() throws Exception {
        assertThat(get("/actuator/health", "").body()).contains("\"UP\"");
        assertThat(get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus", "").body()).contains("acolhe_");
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
