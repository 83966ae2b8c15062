package com.eoclinica.acolhe.triage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two files the responsible doctor signs: the rules and the example phrases. */
record SignedFiles(byte[] rules, byte[] examples) {

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    static SignedFiles load() {
        return new SignedFiles(RuleBook.bytes("/triage/red-flags.yaml"), RuleBook.bytes("/triage/examples.tsv"));
    }

    /** Version and both checksums, as every record carries them. */
    String version(RuleBook book) {
        return book.version() + "+rules.sha256." + sha256(rules) + "+examples.sha256." + sha256(examples);
    }

    /** What the weights must have been learned from. */
    String learnedFrom() {
        return sha256(rules) + " " + sha256(examples);
    }

    List<String> lines() {
        return new String(examples, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Every word of the examples, as it sounds. */
    Set<String> words() {
        return lines().stream()
                .flatMap(line -> WORD.matcher(Letters.plain(line.substring(0, line.indexOf('\t'))))
                        .results())
                .map(found -> Letters.sound(found.group()))
                .collect(Collectors.toSet());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
