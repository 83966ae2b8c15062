package com.eoclinica.acolhe.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Prints the confusion and the speed over a corpus: text, a tab, the urgency; "misses" as second word lists them. */
final class Measure {

    private Measure() {}

    public static void main(String[] args) throws IOException {
        var triage = new Triage();
        var rows = Files.readAllLines(Path.of(args[0])).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        var confusion = new TreeMap<String, Integer>();
        for (var row : rows) {
            var screening = triage.screen(List.of(row[0]));
            confusion.merge(row[1] + " → " + screening.urgency(), 1, Integer::sum);
            if (args.length > 1 && !row[1].equals(screening.urgency().name()))
                System.out.println(row[1] + " → " + screening.urgency() + " " + screening.rules() + " " + row[0]);
        }
        confusion.forEach((pair, count) -> System.out.println(pair + ": " + count));
        speed(triage, rows.stream().map(row -> row[0]).toList());
    }

    private static void speed(Triage triage, List<String> texts) {
        var nanos = new long[20_000];
        for (int i = 0; i < nanos.length; i++) {
            var window = Collections.nCopies(10, texts.get(i % texts.size()));
            long start = System.nanoTime();
            triage.screen(window);
            nanos[i] = System.nanoTime() - start;
        }
        var warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        System.out.printf("p50 %d µs, p99 %d µs%n", warm[warm.length / 2] / 1000, warm[warm.length * 99 / 100] / 1000);
    }
}
