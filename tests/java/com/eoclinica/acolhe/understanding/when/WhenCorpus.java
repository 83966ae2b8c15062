package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When;
import com.eoclinica.acolhe.understanding.when.WhenReading.Contradiction;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import com.eoclinica.acolhe.understanding.when.WhenReading.Gone;
import com.eoclinica.acolhe.understanding.when.WhenReading.Impossible;
import com.eoclinica.acolhe.understanding.when.WhenReading.Nothing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Expressions with what they mean: text, reference, start, grain, part and open, tab separated; {@code *} is unstated. */
final class WhenCorpus {

    private static final Path FOLDER = Path.of("tests/corpora/when");

    private WhenCorpus() {}

    record Line(String text, LocalDateTime reference, String start, String grain, String part, String open) {

        String answer() {
            return switch (WhenReader.read(text, reference)) {
                case Found(When when, String ignored) -> describe(when);
                case Gone(When when, String ignored) -> describe(when);
                case Contradiction _ -> "contradiction";
                case Impossible _ -> "impossible";
                case Nothing _ -> "null";
            };
        }

        boolean holds() {
            var when = when();
            if (when == null) return answer().equals(start);
            return when.start().toString().equals(start)
                    && agrees(grain, when.grain())
                    && agrees(part, when.part())
                    && agrees(open, when.open());
        }

        boolean startHolds() {
            var when = when();
            return when == null
                    ? answer().equals(start)
                    : when.start().toString().equals(start);
        }

        private @Nullable When when() {
            return switch (WhenReader.read(text, reference)) {
                case Found found -> found.when();
                case Gone gone -> gone.when();
                default -> null;
            };
        }

        private static boolean agrees(String stated, Object found) {
            return stated.equals("*")
                    || stated.equals(Objects.toString(found, "-").toLowerCase());
        }

        private static String describe(When when) {
            return when.start() + " " + when.grain() + " " + when.part() + " " + when.open();
        }

        @Override
        public String toString() {
            return "%s → %s %s %s %s, not %s".formatted(text, start, grain, part, open, answer());
        }
    }

    static List<Line> lines(String name) {
        try (var lines = Files.lines(FOLDER.resolve(name))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(f -> new Line(f[0], LocalDateTime.parse(f[1]), f[2], f[3], f[4], f[5]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
