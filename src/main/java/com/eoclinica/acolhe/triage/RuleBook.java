package com.eoclinica.acolhe.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The rules a doctor signed, read once, with the version and checksum every record carries. */
record RuleBook(String version, List<Rule> rules, Context context, Lexicon lexicon) {

    static RuleBook load(String resource) {
        try (var stream = RuleBook.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("missing rules " + resource);
            return new Reader(stream.readAllBytes()).read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Reader {

        private final byte[] bytes;
        private final Map<String, Object> file;
        private final Map<String, Term> terms = new LinkedHashMap<>();

        Reader(byte[] bytes) {
            this.bytes = bytes;
            this.file = new Yaml().load(new String(bytes, StandardCharsets.UTF_8));
        }

        RuleBook read() {
            var rules = maps("rules").stream().map(this::rule).toList();
            var context =
                    new Context(cues("denials"), cues("elsewhere"), cues("past"), cues("present"), cues("idioms"));
            var words = String.join(" ", (String) file.get("words"), (String) file.get("ordinary"));
            var lexicon = new Lexicon(List.copyOf(terms.values()), List.of(words.split("\\s+")));
            return new RuleBook(file.get("version") + "+sha256." + checksum(), rules, context, lexicon);
        }

        private Rule rule(Map<String, Object> row) {
            var patterns = ((List<?>) row.get("patterns"))
                    .stream().map(text -> wanted((String) text)).toList();
            return new Rule(
                    (String) row.get("id"),
                    Urgency.valueOf(((String) row.get("urgency")).toUpperCase()),
                    Protocol.of(String.valueOf(row.get("protocol"))),
                    patterns);
        }

        private Rule.Wanted wanted(String text) {
            boolean oneClause = !text.contains(" + ");
            var parts = new ArrayList<Pattern>();
            for (var part : text.split(" [&+] ")) parts.add(pattern(part, 4));
            return new Rule.Wanted(parts, oneClause);
        }

        private List<Pattern> cues(String name) {
            return ((List<?>) ((Map<?, ?>) file.get("context")).get(name))
                    .stream().map(text -> pattern((String) text, 1)).toList();
        }

        private Pattern pattern(String text, int gap) {
            var slots = new ArrayList<Term>();
            for (var slot : text.strip().split("\\s+")) slots.add(term(slot));
            return new Pattern(slots, gap);
        }

        private Term term(String slot) {
            var known = terms.get(slot);
            if (known != null) return known;
            var phrases = new ArrayList<List<String>>();
            for (var option : slot.split("\\|")) phrases.addAll(option(option));
            var term = new Term(terms.size(), phrases);
            terms.put(slot, term);
            return term;
        }

        private List<List<String>> option(String option) {
            if (!option.startsWith("@")) return List.of(Term.phrase(option));
            var list = ((Map<?, ?>) file.get("classes")).get(option.substring(1));
            if (list == null) throw new IllegalStateException("unknown class " + option);
            return List.of(((String) list).split(",")).stream()
                    .map(Term::phrase)
                    .toList();
        }

        @SuppressWarnings("unchecked")
        private List<Map<String, Object>> maps(String name) {
            return (List<Map<String, Object>>) file.get(name);
        }

        private String checksum() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
