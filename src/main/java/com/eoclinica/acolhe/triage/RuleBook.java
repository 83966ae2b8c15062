package com.eoclinica.acolhe.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The rules file a doctor signed, read once. */
final class RuleBook {

    private final Map<String, Object> file;
    private final Concepts concepts;

    RuleBook(byte[] bytes) {
        file = new Yaml().load(new String(bytes, StandardCharsets.UTF_8));
        concepts = new Concepts(part("concepts"), part("signs"), part("deniable"));
    }

    static byte[] bytes(String resource) {
        try (var stream = RuleBook.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("missing " + resource);
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String version() {
        return (String) part("version");
    }

    Concepts concepts() {
        return concepts;
    }

    Names names() {
        return new Names(words("names"), words("names-beside"));
    }

    RedFlags redFlags() {
        List<Map<String, String>> rows = part("rules");
        return new RedFlags(
                rows.stream().map(this::rule).toList(),
                concepts.set(part("denials")),
                concepts.set(part("lacks")),
                concepts.set(part("elsewhere")));
    }

    SecondReader.Thresholds thresholds() {
        Map<String, Number> lines = part("thresholds");
        return new SecondReader.Thresholds(
                line(lines, "emergency"),
                line(lines, "near-emergency"),
                line(lines, "serious"),
                line(lines, "urgent-at-most"));
    }

    private Set<String> words(String name) {
        return Set.of(this.<String>part(name).strip().split("\\s+"));
    }

    private static double line(Map<String, Number> lines, String name) {
        return Objects.requireNonNull(lines.get(name), name).doubleValue();
    }

    private Rule rule(Map<String, String> row) {
        var needs = Arrays.stream(word(row, "needs").split(" \\+ "))
                .map(concepts::set)
                .toList();
        return new Rule(word(row, "id"), urgency(row), Protocol.of(word(row, "protocol")), needs);
    }

    private static Urgency urgency(Map<String, String> row) {
        try {
            return Urgency.valueOf(word(row, "urgency").toUpperCase());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("unknown urgency in the red-flag rule " + row.get("id"), unknown);
        }
    }

    private static String word(Map<String, String> row, String name) {
        if (row.get(name) == null) throw new IllegalStateException("a red-flag rule lacks " + name + ": " + row);
        return row.get(name);
    }

    @SuppressWarnings("unchecked")
    private <T> T part(String name) {
        if (file.get(name) == null) throw new IllegalStateException("the red-flag rules lack " + name);
        return (T) file.get(name);
    }
}
