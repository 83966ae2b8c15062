package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.experiment.Difference;
import com.eoclinica.acolhe.experiment.Proportion;
import com.eoclinica.acolhe.experiment.WordingTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A test of wordings as its page shows it. */
record ShownTest(WordingTest test, List<Shown> variants) {

    private static final Locale BRAZIL = Locale.of("pt", "BR");

    /**
     * One wording.
     *
     * @param interval of its rate, 95 %
     * @param difference from the usual wording in points with its interval; null for the usual one
     */
    record Shown(
            String name,
            String words,
            long shown,
            long reached,
            String rate,
            String interval,
            @Nullable String difference,
            @Nullable String verdict) {}

    static ShownTest of(WordingTest test, Map<String, Proportion> outcomes, String usualWords) {
        var usual = outcomes.getOrDefault("A", Proportion.NONE);
        var shown = test.variants().stream()
                .map(each -> shown(each, outcomes.getOrDefault(each.name(), Proportion.NONE), usual, usualWords))
                .toList();
        return new ShownTest(test, shown);
    }

    private static Shown shown(WordingTest.Variant variant, Proportion own, Proportion usual, String usualWords) {
        var isUsual = variant.words() == null;
        var difference = new Difference(usual, own);
        return new Shown(
                variant.name(),
                Objects.requireNonNullElse(variant.words(), usualWords),
                own.shown(),
                own.reached(),
                own.shown() == 0 ? "—" : percent(own.rate()),
                own.shown() == 0 ? "—" : percent(own.low()) + " a " + percent(own.high()),
                isUsual || own.shown() == 0 ? null : points(difference),
                isUsual ? null : difference.verdict());
    }

    private static String percent(double share) {
        return String.format(BRAZIL, "%.1f %%", 100 * share);
    }

    private static String points(Difference difference) {
        return String.format(
                        BRAZIL,
                        "%+.1f pontos (95 %%: %+.1f a %+.1f)",
                        100 * difference.value(),
                        100 * difference.low(),
                        100 * difference.high())
                .replace('-', '−');
    }
}
