package com.eoclinica.acolhe.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The readable file of what a reply may never say. */
record RuleFile(List<SpeechRule> rules, Clauses clauses) {

    static RuleFile load(String resource) {
        try (var stream = Objects.requireNonNull(RuleFile.class.getResourceAsStream(resource), resource)) {
            return new Reader(new Yaml().load(stream)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader {

        private final Map<String, Object> file;
        private final Map<String, String> classes = new HashMap<>();
        private final Map<String, SpeechRule.Pardon> pardons = new HashMap<>();

        Reader(Map<String, Object> file) {
            this.file = file;
        }

        RuleFile read() {
            section(file, "classes").forEach((name, options) -> classes.put(name, (String) options));
            section(file, "pardons").forEach((name, cues) -> pardons.put(name, pardon(cast(cues))));
            var rules =
                    list(file, "rules").stream().map(each -> rule(cast(each))).toList();
            var clauses = section(file, "clauses");
            return new RuleFile(rules, new Clauses(phrase(clauses.get("turns")), phrase(clauses.get("verbs"))));
        }

        private SpeechRule rule(Map<String, Object> row) {
            var innocent = list(row, "pardon").stream()
                    .map(name -> Objects.requireNonNull(pardons.get((String) name), (String) name))
                    .toList();
            return new SpeechRule(
                    Reason.of((String) Objects.requireNonNull(row.get("reason"))),
                    phrases(row, "patterns"),
                    innocent,
                    Boolean.TRUE.equals(row.get("whole")));
        }

        private SpeechRule.Pardon pardon(Map<String, Object> cues) {
            return new SpeechRule.Pardon(
                    phrases(cues, "before"), phrases(cues, "anywhere"), Boolean.TRUE.equals(cues.get("question")));
        }

        private List<Pattern> phrases(Map<String, Object> row, String name) {
            return list(row, name).stream().map(this::phrase).toList();
        }

        private Pattern phrase(@Nullable Object line) {
            return Phrase.compile((String) Objects.requireNonNull(line), classes);
        }

        private static List<?> list(Map<String, Object> row, String name) {
            return (List<?>) row.getOrDefault(name, List.of());
        }

        private static Map<String, Object> section(Map<String, Object> row, String name) {
            return cast(Objects.requireNonNull(row.get(name), name));
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> cast(Object value) {
            return (Map<String, Object>) value;
        }
    }
}
