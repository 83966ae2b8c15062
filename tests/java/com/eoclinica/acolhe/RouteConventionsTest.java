package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every route file promises: one route, named as its file, described, short, without code, in Camel's own schema. */
class RouteConventionsTest {

    private static final Path ROUTES = Path.of("routes");
    private static final String SUFFIX = ".camel.yaml";
    private static final String POLICIES = "shared/error-policies";
    private static final int LONGEST = 70;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern DIRECT = Pattern.compile("direct:([a-z.-]+)");
    private static final Pattern CODE =
            Pattern.compile("(?m)^\\s*-? ?(groovy|script|process|log|doTry|onException|onFallback):");
    private static final Pattern LITERAL = Pattern.compile("https?://|localhost|topic: [^\"]");

    @TestFactory
    Stream<DynamicTest> keepsTheConventions() {
        return files().entrySet().stream()
                .filter(file -> !file.getKey().equals(POLICIES))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> isValidInCamelsOwnSchema() throws IOException {
        var schema = schema();
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(schema.validate(YAML.readTree(file.getValue())))
                                .isEmpty()));
    }

    @Test
    void everyCalledRouteExists() {
        var files = files();
        var called = files.values().stream()
                .flatMap(text -> DIRECT.matcher(text).results().map(found -> found.group(1)));

        assertThat(called).allSatisfy(id -> assertThat(files).containsKey(id.replaceFirst("\\.", "/")));
    }

    private static void check(String name, String text) throws IOException {
        var document = YAML.readTree(text);
        assertThat(document).hasSize(1);
        var route = document.get(0).path("route");
        assertThat(route.path("id").asText()).isEqualTo(name.replace('/', '.'));
        assertThat(route.path("description").asText()).endsWith(".").hasSizeGreaterThan(20);
        assertThat(route.path("routeConfigurationId").asText()).isIn("consumer", "caller", "front-door");
        assertAddress(route);
        assertThat(text.lines().count()).isLessThanOrEqualTo(LONGEST);
        assertThat(text).doesNotContainPattern(CODE).doesNotContainPattern(LITERAL);
        assertThat(text.split("- choice:", -1)).hasSizeLessThanOrEqualTo(2);
    }

    private static void assertAddress(JsonNode route) {
        var uri = route.path("from").path("uri").asText();
        if (uri.startsWith("direct:"))
            assertThat(uri).isEqualTo("direct:" + route.path("id").asText());
    }

    private static JsonSchema schema() throws IOException {
        try (var schema = RouteConventionsTest.class.getResourceAsStream("/schema/camelYamlDsl.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(schema);
        }
    }

    private static Map<String, String> files() {
        try (Stream<Path> walk = Files.walk(ROUTES)) {
            var files = new TreeMap<String, String>();
            for (var file :
                    walk.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
                files.put(ROUTES.relativize(file).toString().replace(SUFFIX, ""), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
