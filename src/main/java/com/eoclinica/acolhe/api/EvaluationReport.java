package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.api.Evaluation.Asked;
import com.eoclinica.acolhe.api.Evaluation.Expected;
import com.eoclinica.acolhe.api.Evaluation.Read;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Precision and recall by category, what was taken for what, and how long it took. Holds no patient's words. */
final class EvaluationReport {

    /** The words of a date; which date they mean is weighed as {@code when}. */
    private static final Set<String> UNWEIGHED = Set.of("date_text", "time", "part");

    private static final double MILLION = 1_000_000;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();

    private static final class Tally {
        int right;
        int missed;
        int extra;
    }

    void unreadable(int line, String problem) {
        unreadable.add("line " + line + ": " + problem);
    }

    void add(Asked asked, Read read, long took) {
        nanos.add(took);
        var expected = asked.expect();
        if (expected == null) return;
        if (expected.urgency() != null) one("urgency", expected.urgency(), read.urgency());
        if (expected.intents() != null) many("intent", expected.intents(), read.intents());
        if (expected.slots() != null) slots(expected.slots(), read.slots());
        specialty(expected, read);
        if (expected.start() != null) when(expected.start(), read);
    }

    private void one(String kind, String expected, String read) {
        if (expected.equals(read)) {
            tally(kind, expected).right++;
        } else {
            tally(kind, expected).missed++;
            tally(kind, read).extra++;
            confused(kind, expected, read);
        }
    }

    private void many(String kind, List<String> expected, List<String> read) {
        var extra = read.stream().filter(each -> !expected.contains(each)).toList();
        extra.forEach(each -> tally(kind, each).extra++);
        for (var each : expected) {
            if (read.contains(each)) {
                tally(kind, each).right++;
            } else {
                tally(kind, each).missed++;
                confused(kind, each, extra.isEmpty() ? "nothing" : extra.getFirst());
            }
        }
    }

    private void slots(Map<String, Object> expected, Map<String, Object> read) {
        expected.forEach((name, value) -> {
            if (String.valueOf(value).equalsIgnoreCase(String.valueOf(read.get(name)))) tally("slot", name).right++;
            else tally("slot", name).missed++;
        });
        read.keySet().stream()
                .filter(name -> !expected.containsKey(name) && !UNWEIGHED.contains(name))
                .forEach(name -> tally("slot", name).extra++);
    }

    /** Any of the expected specialties will do in the first place. */
    private void specialty(Expected expected, Read read) {
        var accepted = expected.specialties();
        if (accepted == null || accepted.isEmpty()) return;
        var first =
                read.specialties().isEmpty() ? "nothing" : read.specialties().getFirst();
        one("specialty", accepted.contains(first) ? first : accepted.getFirst(), first);
    }

    /** {@code null} in words expects that no date is read. */
    private void when(String start, Read read) {
        var found = read.when() == null ? "null" : read.when().start();
        var right = found.startsWith(start) || found.equals("null") && start.equals("impossible");
        var kind = start.equals("null") || start.equals("impossible") ? start : "start";
        if (right) tally("when", kind).right++;
        else tally("when", kind).missed++;
    }

    private Tally tally(String kind, String name) {
        return tallies.computeIfAbsent(kind + " " + name, _ -> new Tally());
    }

    private void confused(String kind, String expected, String read) {
        confusions.merge(kind + " " + expected + " read as " + read, 1, Integer::sum);
    }

    @Override
    public String toString() {
        var text = new StringBuilder("%d lines read, %d unreadable%n".formatted(nanos.size(), unreadable.size()));
        unreadable.forEach(each -> text.append("  ").append(each).append('\n'));
        table(text);
        text.append("\nTaken for something else\n");
        confusions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> text.append("  %4d  %s%n".formatted(each.getValue(), each.getKey())));
        return text.append(latency()).toString();
    }

    private void table(StringBuilder text) {
        text.append("\n%-36s %8s %8s %8s %10s %8s%n".formatted("", "right", "missed", "extra", "precision", "recall"));
        for (var kind : List.of("urgency", "intent", "slot", "specialty", "when")) {
            var all = new Tally();
            tallies.forEach((name, each) -> {
                if (!name.startsWith(kind + " ")) return;
                row(text, "  " + name, each);
                all.right += each.right;
                all.missed += each.missed;
                all.extra += each.extra;
            });
            if (all.right + all.missed + all.extra > 0) row(text, "all of " + kind, all);
        }
    }

    private static void row(StringBuilder text, String name, Tally tally) {
        text.append("%-36s %8d %8d %8d %10.3f %8.3f%n"
                .formatted(
                        name,
                        tally.right,
                        tally.missed,
                        tally.extra,
                        share(tally.right, tally.right + tally.extra),
                        share(tally.right, tally.right + tally.missed)));
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }

    private String latency() {
        if (nanos.isEmpty()) return "";
        Collections.sort(nanos);
        return "%nLatency in ms: median %.2f, p95 %.2f, p99 %.2f, longest %.2f%n"
                .formatted(at(0.5), at(0.95), at(0.99), at(1));
    }

    private double at(double share) {
        return nanos.get((int) Math.ceil(share * nanos.size()) - 1) / MILLION;
    }
}
