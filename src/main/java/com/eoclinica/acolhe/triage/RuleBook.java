package com.eoclinica.acolhe.triage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The red-flag rules the clinic's responsible doctor signs, from a readable file.
 *
 * @param version of the file as written in it, and the first 12 digits of its SHA-256
 */
record RuleBook(String version, List<Compiled> rules, Pattern harmless) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    record Compiled(Rule rule, List<Pattern> patterns) {}

    record File(String version, Map<String, String> words, List<String> harmless, List<Rule> rules) {}

    static RuleBook read(byte[] source) throws IOException {
        var file = YAML.readValue(source, File.class);
        var compiled = file.rules().stream()
                .map(rule -> new Compiled(
                        rule,
                        rule.patterns().stream()
                                .map(each -> pattern(each, file))
                                .toList()))
                .toList();
        return new RuleBook(
                file.version() + "+" + checksum(source), compiled, pattern(String.join("|", file.harmless()), file));
    }

    private static Pattern pattern(String written, File file) {
        var expanded = written;
        for (var word : file.words().entrySet()) {
            expanded = expanded.replace("{" + word.getKey() + "}", "(?:" + word.getValue() + ")");
        }
        return Pattern.compile(
                "\\b(?:" + expanded.replace(" ", "\\s+").replace("...", "\\s+(?:\\w+\\s+){0,5}?") + ")\\b");
    }

    private static String checksum(byte[] source) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(source);
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
