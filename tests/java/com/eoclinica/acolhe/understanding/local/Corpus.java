package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A corpus of messages with what must be read from them, and how much of it was. */
final class Corpus {

    static final LocalReader READER = new LocalReader(Optional::empty);
    static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 16, 9, 0);
    private static final List<String> OPTIONS =
            List.of("terça 17/03 às 09:00", "terça 17/03 às 10:00", "quarta 18/03 às 14:30");

    record Score(int hits, int expected, int extra, List<String> misses) {

        double recall() {
            return (double) hits / Math.max(1, expected);
        }

        /** Harmonic mean of precision and recall. */
        double f1() {
            return 2.0 * hits / Math.max(1, expected + hits + extra);
        }
    }

    private Corpus() {}

    static List<String[]> rows(String name) {
        try {
            return Files.readAllLines(Path.of("tests/corpora/reader", name)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(String context, String text) {
        var options = context.equals("choose_slot") ? OPTIONS : List.<String>of();
        return READER.read(text, new Question(context.equals("-") ? null : context, options, NOW));
    }

    static Score intents(String name) {
        int hits = 0;
        int expected = 0;
        int extra = 0;
        var misses = new ArrayList<String>();
        for (var row : rows(name)) {
            if (!row[2].equals("-")) {
                var wanted = row[2].isEmpty() ? Set.<String>of() : Set.of(row[2].split("\\+"));
                var got = read(row[0], row[1]).intents();
                var right = (int) wanted.stream().filter(got::contains).count();
                hits += right;
                expected += wanted.size();
                extra += got.size() - right;
                if (right < wanted.size() || got.size() > right) {
                    misses.add(row[0] + " | " + row[1] + " | " + row[2] + " | " + got);
                }
            }
        }
        return new Score(hits, expected, extra, misses);
    }

    static Score slots(String name) {
        int hits = 0;
        int expected = 0;
        var misses = new ArrayList<String>();
        for (var row : rows(name)) {
            var pairs = row.length > 3 && !row[3].isEmpty() ? row[3].split(";") : new String[0];
            var got = pairs.length == 0 ? null : read(row[0], row[1]).slots();
            for (var pair : pairs) {
                var sides = pair.split("=", 2);
                var right = sides[1].equals(String.valueOf(got.get(sides[0])));
                hits += right ? 1 : 0;
                expected++;
                if (!right) {
                    misses.add(row[0] + " | " + row[1] + " | " + pair + " | " + got);
                }
            }
        }
        return new Score(hits, expected, 0, misses);
    }
}
