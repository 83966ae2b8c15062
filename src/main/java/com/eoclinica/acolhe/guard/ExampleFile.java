package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.guard.Resemblance.Example;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Labelled replies, one a line: {@code good|bad}, tab, what it is about, tab, the reply with {@code \n} for a line end. */
final class ExampleFile {

    private ExampleFile() {}

    static List<Example> load(String resource) {
        try (var stream = Objects.requireNonNull(ExampleFile.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(row ->
                            new Example(Reply.of(row[2].replace("\\n", "\n")).sentences(), row[0].equals("bad")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
