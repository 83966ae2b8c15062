package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was reached on sets whose lines are not among the signed examples; see docs/red-flags.md. No edit may fall below it. */
class FloorsTest {

    private static final Triage TRIAGE = new Triage();
    private static final Predicate<Example> SERIOUS = each -> each.urgency() == Urgency.URGENT;
    private static final Predicate<Example> HARD = each -> each.category().startsWith("hn");
    private static final Predicate<Example> ORDINARY = HARD.negate().and(each -> each.urgency() == Urgency.ROUTINE);

    @ParameterizedTest
    @CsvSource({"fresh.tsv,100", "third-hand.tsv,100", "strangers.tsv,99.6", "voices.tsv,100", "last.tsv,95"})
    void catchesEmergencies(String file, double atLeast) {
        assertThat(share(file, Example::isEmergency, Urgency.EMERGENCY)).isGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fresh.tsv", "third-hand.tsv", "strangers.tsv", "ordinary.tsv", "voices.tsv", "last.tsv"})
    void callsNoEmergencyRoutine(String file) {
        assertThat(share(file, Example::isEmergency, Urgency.URGENT)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"fresh.tsv,0", "third-hand.tsv,12", "strangers.tsv,14", "voices.tsv,4", "last.tsv,12.5"})
    void callsFewUrgentLinesAnEmergencyAndMissesNearlyNone(String file, double atMost) {
        assertThat(share(file, SERIOUS, Urgency.EMERGENCY)).isLessThanOrEqualTo(atMost);
        assertThat(share(file, SERIOUS, Urgency.URGENT)).isGreaterThanOrEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource({"fresh.tsv,4.6,0", "third-hand.tsv,0,5", "strangers.tsv,0,4.2", "voices.tsv,0,2.8", "last.tsv,0,0"})
    void seldomFrightensWithoutCause(String file, double ordinary, double hard) {
        assertThat(share(file, ORDINARY, Urgency.EMERGENCY)).isLessThanOrEqualTo(ordinary);
        assertThat(share(file, HARD, Urgency.EMERGENCY)).isLessThanOrEqualTo(hard);
    }

    private static double share(String file, Predicate<Example> kind, Urgency atLeast) {
        var chosen = Corpus.phrases(file).stream().filter(kind).toList();
        long reached = chosen.stream()
                .filter(each -> TRIAGE.screen(List.of(each.text())).urgency().compareTo(atLeast) >= 0)
                .count();
        return 100.0 * reached / chosen.size();
    }
}
