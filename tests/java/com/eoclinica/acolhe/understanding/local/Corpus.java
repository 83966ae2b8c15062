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

        Score plus(Score other) {
            var both = new ArrayList<>(misses);
            both.addAll(other.misses);
            return new Score(hits + other.hits, expected + other.expected, extra + other.extra, both);
        }

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

    /** Several intents are joined by +; of a|b either will do, and - among them is none at all. */
    static Score intents(String name) {
        var score = new Score(0, 0, 0, new ArrayList<>());
        for (var row : rows(name)) {
            if (!row[2].equals("-")) score = score.plus(intents(row));
        }
        return score;
    }

    private static Score intents(String[] row) {
        var wanted = row[2].isEmpty() ? List.<Set<String>>of() : alternatives(row[2].split("\\+"));
        var got = read(row[0], row[1]).intents();
        var right = (int) wanted.stream().filter(each -> fits(each, got)).count();
        var extra = (int) got.stream()
                .filter(each -> wanted.stream().noneMatch(any -> any.contains(each)))
                .count();
        var miss = row[0] + " | " + row[1] + " | " + row[2] + " | " + got;
        return new Score(right, wanted.size(), extra, right < wanted.size() || extra > 0 ? List.of(miss) : List.of());
    }

    private static List<Set<String>> alternatives(String[] intents) {
        return Arrays.stream(intents).map(each -> Set.of(each.split("\\|"))).toList();
    }

    private static boolean fits(Set<String> alternatives, List<String> got) {
        return alternatives.contains("-") || got.stream().anyMatch(alternatives::contains);
    }

    /** The first of the complaint's specialties is one of those that will do. */
    static double specialties(String name) {
        var table = new SpecialtyTable();
        var rows = rows(name);
        var right = rows.stream()
                .filter(row -> Set.of(row[1].split("\\|"))
                        .contains(table.rank(Plain.of(row[0])).getFirst()))
                .count();
        return (double) right / rows.size();
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
                var right = List.of(sides[1].split("\\|")).contains(String.valueOf(got.get(sides[0])));
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
