package com.eoclinica.acolhe.triage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Prints the confusion by category and the speed over corpora. "train=a.tsv,b.tsv" first learns from those only (to see
 * words never seen); "misses" lists what it got wrong.
 */
final class Measure {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Measure() {}

    public static void main(String[] args) throws IOException {
        var triage = new Triage();
        var rows = new ArrayList<Example>();
        boolean misses = false;
        for (var arg : args) {
            if (arg.startsWith("train=")) triage = learned(arg.substring(6).split(","));
            else if (arg.equals("misses")) misses = true;
            else rows.addAll(Example.read(Files.readAllLines(Path.of(arg))));
        }
        report(triage, rows, misses);
        speed(triage, rows);
    }

    private static Triage learned(String[] files) throws IOException {
        var text = new StringBuilder();
        for (var file : files) text.append(Files.readString(Path.of(file)));
        var signed = new SignedFiles(SignedFiles.load().rules(), text.toString().getBytes());
        return new Triage(signed, Learn.weights(signed));
    }

    private static void report(Triage triage, List<Example> rows, boolean misses) {
        var byCategory = new TreeMap<String, int[]>();
        var totals = new TreeMap<String, int[]>();
        var rules = new TreeMap<String, int[]>();
        int fits = 0;
        for (var row : rows) {
            var screening = triage.screen(List.of(row.text()));
            int answer = screening.urgency().ordinal();
            byCategory.computeIfAbsent(row.urgency() + " " + row.category(), _ -> new int[3])[answer]++;
            var hard = row.category().startsWith("hn") ? " hard negative" : "";
            totals.computeIfAbsent(row.urgency() + hard, _ -> new int[3])[answer]++;
            for (var id : screening.rules())
                rules.computeIfAbsent(id, _ -> new int[3])[row.urgency().ordinal()]++;
            if (row.isEmergency() && screening.protocol() == row.protocol()) fits++;
            if (misses && screening.urgency() != row.urgency())
                System.out.println(
                        row.urgency() + " → " + screening.urgency() + " " + screening.rules() + " " + row.text());
        }
        byCategory.forEach((name, counts) -> print(name, counts));
        rules.forEach((name, counts) -> print("  " + name, counts));
        totals.forEach(Measure::print);
        System.out.println("protocol as labelled: " + fits);
    }

    private static void print(String name, int[] counts) {
        int sum = Math.max(1, Arrays.stream(counts).sum());
        System.out.printf(
                "%-45s n %4d  routine %5.1f %%  urgent %5.1f %%  emergency %5.1f %%%n",
                name, sum, 100.0 * counts[0] / sum, 100.0 * counts[1] / sum, 100.0 * counts[2] / sum);
    }

    private static void speed(Triage triage, List<Example> rows) {
        var nanos = new long[10_000];
        for (int i = 0; i < nanos.length; i++) {
            var window = new ArrayList<String>();
            for (int j = 0; j < 10; j++)
                window.add(rows.get((i * 10 + j) % rows.size()).text());
            long start = THREADS.getCurrentThreadCpuTime();
            triage.screen(window);
            nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        var warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        System.out.printf(
                "ten different messages, processor time: p50 %d µs, p99 %d µs%n",
                warm[warm.length / 2] / 1000, warm[warm.length * 99 / 100] / 1000);
    }
}
