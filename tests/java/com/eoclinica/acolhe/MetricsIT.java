package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the alerts and the dashboards ask for is there, on the running product and after nothing but one dialogue. */
class MetricsIT {

    private static final Path RULES = Path.of("deploy/prometheus");
    private static final Path DASHBOARDS = Path.of("deploy/grafana/dashboards");
    private static final Pattern SELECTOR =
            Pattern.compile("\\b((?:acolhe|camel|jvm|hikaricp)_[a-z_]+)(?:\\{([^}]*)})?");
    private static final Pattern EXACTLY = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningProduct product = RunningProduct.get();
    private final Api api = new Api(product);

    @Test
    void everySeriesOfRulesAndDashboardsExists() throws IOException {
        talk();
        var series = api.metrics().lines().filter(line -> !line.startsWith("#")).toList();

        assertThat(queries().flatMap(query -> SELECTOR.matcher(query).results()))
                .hasSizeGreaterThan(40)
                .allSatisfy(selector ->
                        assertThat(series).as(selector.group()).anyMatch(line -> isSelected(line, selector)));
    }

    @Test
    void theAimsOfTheClinicAreCounted() {
        talk();

        assertThat(counted("acolhe_turns_total", "ended=\"automated\"")).isPositive();
        assertThat(counted("acolhe_urgency_total", "level=\"routine\"")).isPositive();
        assertThat(counted("acolhe_answer_time_seconds_count", "")).isPositive();
    }

    private void talk() {
        var ana = product.phone().patient("5511922220001", "Ana Exemplo");
        var before = ana.replies().size();
        ana.says("qual o endereço?");
        assertThat(ana.awaitReplies(before + 1, Duration.ofSeconds(20))).hasSizeGreaterThan(before);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !api.metric("acolhe_answer_time_seconds_count").isEmpty());
    }

    private double counted(String name, String label) {
        return api.metrics()
                .lines()
                .filter(line -> line.matches(name + "[{ ].*") && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    private static boolean isSelected(String line, MatchResult selector) {
        var labels = selector.group(2) == null ? "" : selector.group(2);
        return (line.startsWith(selector.group(1) + "{") || line.startsWith(selector.group(1) + " "))
                && EXACTLY.matcher(labels).results().allMatch(label -> line.contains(label.group()));
    }

    private static Stream<String> queries() throws IOException {
        return Stream.concat(ruled(), drawn());
    }

    private static Stream<String> ruled() throws IOException {
        return files(RULES, ".rules.yml").stream()
                .map(file -> JSON.<JsonNode>valueToTree(new Yaml().load(text(file))))
                .flatMap(rules -> rules.findValuesAsText("expr").stream());
    }

    private static Stream<String> drawn() throws IOException {
        return files(DASHBOARDS, ".json").stream()
                .map(MetricsIT::json)
                .flatMap(dashboard -> dashboard.findValuesAsText("expr").stream());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException e) {
            throw new IllegalStateException(file + " is no JSON", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
