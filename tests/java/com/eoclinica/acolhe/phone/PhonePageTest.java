package com.eoclinica.acolhe.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhonePageTest {

    private static final String MESSAGES = "/phone/patients/5511987654321@c.us/messages";

    private Application application;
    private Phone phone;

    @BeforeEach
    void start() throws Exception {
        application = new Application();
        phone = Phone.start(application.settings());
        application.next("session.status");
    }

    @AfterEach
    void stop() {
        phone.close();
        application.close();
    }

    @Test
    void invitesANewPatientWhoThenWrites() throws Exception {
        var met = page("/phone/patients", "{\"name\":\"Ana\",\"number\":\"55 (11) 98765-4321\"}");
        var said = page(MESSAGES, "{\"text\":\"oi\"}");

        assertThat(met).isEqualTo(201);
        assertThat(said).isEqualTo(201);
        assertThat(application.next("message.any").json().at("/payload/from").asText())
                .isEqualTo("5511987654321@c.us");
    }

    @Test
    void refusesANumberNobodyCanHave() throws Exception {
        assertThat(page("/phone/patients", "{\"name\":\"Ana\",\"number\":\"12\"}"))
                .isEqualTo(400);
        assertThat(page("/phone/patients", "{\"number\":\"5511987654321\"}")).isEqualTo(400);
        assertThat(page(MESSAGES, "{\"text\":\"oi\"}")).isEqualTo(404);
    }

    @Test
    void deliversAMessageADayLate() throws Exception {
        phone.patient("5511987654321", "Ana");
        page(MESSAGES, "{\"text\":\"oi\",\"daysLate\":1}");

        var event = application.next("message.any").json();
        var age = event.path("timestamp").asLong() / 1000
                - event.at("/payload/timestamp").asLong();
        assertThat(age).isBetween(86_400L, 86_410L);
    }

    @Test
    void deliversTheLastMessageFiveTimesMore() throws Exception {
        phone.patient("5511987654321", "Ana").says("oi");
        page("/phone/patients/5511987654321@c.us/duplicates", "");

        for (int i = 0; i < 6; i++) application.next("message.any");
    }

    @Test
    void writesFromTheClinicsOwnPhone() throws Exception {
        phone.patient("5511987654321", "Ana");
        page("/phone/patients/5511987654321@c.us/clinic-phone", "{\"text\":\"Aqui é a Paula\"}");

        var payload = application.next("message.any").json().path("payload");
        assertThat(payload.path("fromMe").asBoolean()).isTrue();
        assertThat(payload.path("source").asText()).isEqualTo("app");
    }

    @Test
    void tellsOpenPagesWhatHappens() throws Exception {
        var uri = URI.create("http://localhost:" + phone.port() + "/phone/events");
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofLines())
                    .body()
                    .iterator();
            assertThat(lines.next()).startsWith("retry:");
            phone.patient("5511987654321", "Ana");
            while (!lines.next().equals("event: patient")) assertThat(lines).hasNext();
            var told = new ObjectMapper().readTree(lines.next().substring("data: ".length()));
            assertThat(told.path("name").asText()).isEqualTo("Ana");
            client.shutdownNow();
        }
    }

    @Test
    void remembersItsChatsAfterARestart(@TempDir Path folder) throws Exception {
        restart(folder);
        phone.patient("5511987654321", "Ana").says("oi");
        phone.patient("5511987654321", "Ana").sendsVoice(new byte[] {1, 2, 3});
        var before = application.get(phone, "/phone/patients").body();
        Files.writeString(folder.resolve("phone.ndjson"), "\n{\"@type\":\"sai", StandardOpenOption.APPEND);

        restart(folder);
        assertThat(application.get(phone, "/phone/patients").body()).isEqualTo(before);
        phone.patient("5511987654321", "Ana").says("voltei");

        restart(folder);
        assertThat(application.get(phone, "/phone/patients").body()).contains("\"oi\"", "\"voltei\"");
    }

    private void restart(Path folder) {
        phone.close();
        phone = Phone.start(application.settings(), folder);
    }

    @Test
    void givesOutThePageAndNoOtherFile() throws Exception {
        assertThat(application.get(phone, "/").body()).contains("EO Clínica");
        assertThat(application.get(phone, "/phone/phone.js").statusCode()).isEqualTo(200);
        assertThat(application.get(phone, "/phone/..%2fapplication.yaml").statusCode())
                .isEqualTo(404);
    }

    private int page(String path, String json) throws Exception {
        return application.call(phone, path, "no key", "POST", json).statusCode();
    }
}
