package com.eoclinica.acolhe.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Replies somebody labelled: {@code good|bad}, what it is about, and the reply with {@code \n} for a line end. */
record ReplyCorpus(List<Labelled> replies) {

    record Labelled(boolean bad, String category, String text) {}

    static ReplyCorpus read(String file) {
        try (var lines = Files.lines(Path.of("tests/corpora/guard", file))) {
            return new ReplyCorpus(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(row -> new Labelled(row[0].equals("bad"), row[1], row[2].replace("\\n", "\n")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
