package com.eoclinica.acolhe.conversations;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole product in which dialogues are played: its clinic, its clock and its phones. */
final class World {

    private static final String MONDAY_AT_NINE = "2027-01-04T12:00:00Z";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningProduct product;
    private static final String BRAZIL = "5511";
    private final AtomicLong numbers = new AtomicLong(970000000L);

    private World(RunningProduct product) {
        this.product = product;
    }

    /** @param more settings beside the usual ones, such as the address of a model's stub */
    static World start(Map<String, Object> more) {
        var settings = new HashMap<String, Object>();
        settings.put("spring.profiles.active", "development");
        settings.put("ACOLHE_CLOCK", MONDAY_AT_NINE);
        settings.put("acolhe.conversation.quiet-window", "700ms");
        settings.put("acolhe.voice.whisper-url", WhisperStub.start().address());
        settings.put("acolhe.transfers.loopback", "true");
        settings.putAll(more);
        var world = new World(RunningProduct.with(settings));
        world.reopen();
        return world;
    }

    /** The clinic as it was at first: nothing is booked, and nobody is registered. */
    void reopen() {
        post("/api/v1/development/clinic", Scripts.clinic());
    }

    RunningProduct product() {
        return product;
    }

    /** @param country calling code with area; null for São Paulo's */
    String nextNumber(@Nullable String country) {
        return (country == null ? BRAZIL : country) + numbers.incrementAndGet();
    }

    <T> T bean(Class<T> type) {
        return product.bean(type);
    }

    JdbcClient db() {
        return product.bean(JdbcClient.class);
    }

    Clinic clinic() {
        return product.bean(Clinics.class).ofSession("default");
    }

    void advance(Duration by) {
        post("/api/v1/development/clock", Map.of("advance", by.toString()));
    }

    /** A price changes under the patients' feet. */
    void change(Map<String, String> price) {
        var document = ClinicDocument.tree(clinic());
        for (var service : document.path("services")) {
            if (service.path("code").asText().equals(price.get("service")))
                ((ObjectNode) service).put("priceCents", Integer.parseInt(price.get("cents")));
        }
        bean(Clinics.class).replace(ClinicDocument.read(document), "test");
    }

    private void post(String path, Object body) {
        try {
            var request = HttpRequest.newBuilder(product.address(path))
                    .header("X-Api-Key", "test-api-key")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) throw new IllegalStateException(path + ": " + response.body());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}
