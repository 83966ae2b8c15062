package com.eoclinica.acolhe.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Webhook bodies of invented persons in the shapes of WAHA's engines, with what each must become. */
final class Payloads {

    private static final Path ROOT = Path.of("tests/payloads");

    private Payloads() {}

    /** @param kind of the canonical message; {@code report} for ticks and session states; {@code -} when it is ignored */
    record Expected(String file, String kind, String words, String detail) {

        byte[] body() {
            return read(ROOT.resolve(file));
        }

        boolean isMessage() {
            return !kind.equals("-") && !kind.equals("report");
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Expected> all() {
        return new String(read(ROOT.resolve("expected.tsv")), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> (line + "\t\t\t").split("\t", -1))
                .map(cells -> new Expected(cells[0], cells[1], cells[2], cells[3]));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
