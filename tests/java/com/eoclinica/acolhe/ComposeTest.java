package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The stubs of WAHA answer as WAHA does, and the compose file starts what the product needs. */
class ComposeTest {

    private static final WireMockServer WAHA =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().usingFilesUnderDirectory("."));

    static {
        WAHA.start();
    }

    @AfterAll
    static void ends() {
        WAHA.stop();
    }

    /** The schema of the Compose Specification as of 2020, which did not yet know that a project has a name. */
    @Test
    void theFilesFollowTheComposeSpecification() throws Exception {
        var json = new ObjectMapper();
        var specification = (ObjectNode)
                json.readTree(Path.of("tests/deploy/compose-spec.json").toFile());
        specification
                .without(List.of("$schema", "id"))
                .withObject("/properties")
                .putObject("name");
        // Its durations are Compose's own, "15s".
        var settings =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(false).build();
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(specification, settings);

        for (var file : List.of("docker-compose.yml", "deploy/local-ports.yml")) {
            Object document = new Yaml().load(Files.readString(Path.of(file)));
            assertThat(schema.validate(json.valueToTree(document))).as(file).isEmpty();
        }
    }

    @Test
    void aTextIsTakenUnderOurId() throws Exception {
        var answer = post(
                "sendText",
                "{\"session\":\"default\",\"chatId\":\"5511987650011@c.us\",\"id\":\"3EB0A\",\"text\":\"oi\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"id\":\"3EB0A\"");
    }

    @Test
    void aStoppedSessionAndAMissingKeyAreRefused() throws Exception {
        assertThat(post("sendText", "{\"session\":\"stopped\",\"chatId\":\"1@c.us\",\"text\":\"oi\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(request("default/lids/1@lid").GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void hiddenIdsAndMessagesAreLookedUp() throws Exception {
        assertThat(get("default/lids/700000000000011@lid").body()).contains("5511987650011@c.us");
        assertThat(get("default/lids/1@lid").body()).contains("\"pn\":null");
        assertThat(get("default/chats/1@c.us/messages/true_1@c.us_A").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theComposeFileStartsWhatTheProductNeeds() throws Exception {
        var compose = (Map<?, ?>) new Yaml().load(Files.readString(Path.of("docker-compose.yml")));

        var services = (Map<?, ?>) compose.get("services");
        assertThat(services.keySet().stream().map(Object::toString))
                .contains("app", "postgres", "redis", "kafka", "topics", "chroma", "waha", "wiremock");
        assertThat(services.values())
                .allSatisfy(
                        service -> assertThat(((Map<?, ?>) service).get("image").toString())
                                .as("a pinned version")
                                .contains(":")
                                .doesNotContain("latest"));
    }

    private static HttpResponse<String> post(String call, String body) throws Exception {
        return send(request(call).header("X-Api-Key", "k").POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String call) throws Exception {
        return send(request(call).header("X-Api-Key", "k").GET());
    }

    private static HttpRequest.Builder request(String call) {
        return HttpRequest.newBuilder(URI.create(WAHA.baseUrl() + "/api/" + call));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
