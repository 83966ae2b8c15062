package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The clinic's document from outside: out, changed, in again, and never over somebody else's change. */
class ClinicDocumentFaceIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RunningProduct product = RunningProduct.get();

    @Test
    void comesBackChangedAndKeepsItsHistory() throws Exception {
        var before = get("application/yaml");
        var tag = before.headers().firstValue("ETag").orElseThrow();
        assertThat(before.body()).contains("consulta-cardiologia");

        var changed = put(before.body().replace("priceCents: 28000", "priceCents: 29000"), tag, "");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(get("application/json").body()).contains("29000");
        assertThat(versions()).contains("\"changedBy\":\"api\"");
        assertThat(put(before.body(), tag, "").statusCode()).isEqualTo(412);
        put(before.body(), get("application/json").headers().firstValue("ETag").orElseThrow(), "");
    }

    @Test
    void namesFieldAndRemedyOfWhatMakesNoSense() throws Exception {
        var document = get("application/yaml");
        var spoiled = document.body().replaceFirst("\"?07:00:00\"?", "\"23:00\"");

        var refused = put(spoiled, document.headers().firstValue("ETag").orElseThrow(), "");

        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void judgesAChangeWithoutMakingIt() throws Exception {
        var document = get("application/yaml");
        var tag = document.headers().firstValue("ETag").orElseThrow();

        var judged = put(document.body(), tag, "?dryRun=true");

        assertThat(judged.body()).contains("displaced");
        assertThat(get("application/json").headers().firstValue("ETag")).contains(tag);
    }

    private HttpResponse<String> get(String type) throws IOException, InterruptedException {
        return HTTP.send(request("/api/v1/clinic").header("Accept", type).build(), BodyHandlers.ofString());
    }

    private String versions() throws IOException, InterruptedException {
        return HTTP.send(request("/api/v1/clinic/versions").build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> put(String body, String tag, String query) throws IOException, InterruptedException {
        var request = request("/api/v1/clinic" + query)
                .header("If-Match", tag)
                .header("Content-Type", "application/yaml")
                .PUT(BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.address(path)).header("X-Api-Key", "test-api-key");
    }
}
