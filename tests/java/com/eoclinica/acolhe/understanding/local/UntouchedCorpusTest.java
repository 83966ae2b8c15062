package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only totals are shown, so that nobody tunes the reader on these lines. */
class UntouchedCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"untouched.tsv", "last.tsv"})
    void readsTheIntentsOfAnUnknownVoice(String corpus) {
        var score = Corpus.intents(corpus);
        System.out.printf(
                "%s intents: recall %.3f, f1 %.3f of %d%n", corpus, score.recall(), score.f1(), score.expected());
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @ValueSource(strings = {"untouched.tsv", "last.tsv"})
    void fillsTheSlotsOfAnUnknownVoice(String corpus) {
        var score = Corpus.slots(corpus);
        System.out.printf("%s slots: recall %.3f of %d%n", corpus, score.recall(), score.expected());
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.92);
    }

    @ParameterizedTest
    @ValueSource(strings = {"specialties-untouched.tsv", "specialties-last.tsv"})
    void ranksTheSpecialtiesOfUnknownComplaints(String corpus) {
        var first = Corpus.specialties(corpus);
        System.out.printf("%s: first will do %.3f%n", corpus, first);
        assertThat(first).isGreaterThanOrEqualTo(0.90);
    }
}
