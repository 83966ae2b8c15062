package com.eoclinica.acolhe.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The phrases under tests/corpora/triage. */
final class Corpus {

    private Corpus() {}

    static List<Example> phrases(String file) {
        return Example.read(lines(file));
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("tests/corpora/triage", file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
