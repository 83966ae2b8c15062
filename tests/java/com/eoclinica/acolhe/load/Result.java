package com.eoclinica.acolhe.load;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an accident left behind.
 *
 * @param answered messages that got their answer
 * @param repeated webhooks WAHA had to send again
 * @param slowest the emergency that waited longest for its number
 */
record Result(
        Accident accident,
        int answered,
        int repeated,
        Verdict verdict,
        int emergencies,
        Duration slowest,
        long late,
        long doubled) {

    static String head() {
        return "| accident | answered | webhooks repeated | %s | emergencies | slowest, s | late | told twice |%n"
                        .formatted(String.join(" | ", Verdict.COUNTS))
                + "|---".repeat(7 + Verdict.COUNTS.size())
                + "|";
    }

    boolean isClean() {
        return verdict.isClean() && late == 0 && doubled == 0 && answered > 0;
    }

    @Override
    public String toString() {
        var counts = Verdict.COUNTS.stream()
                .map(each -> Long.toString(verdict.count(each)))
                .collect(Collectors.joining(" | "));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %d | %.1f | %d | %d |",
                accident.title(),
                answered,
                repeated,
                counts,
                emergencies,
                slowest.toMillis() / 1000.0,
                late,
                doubled);
    }
}
