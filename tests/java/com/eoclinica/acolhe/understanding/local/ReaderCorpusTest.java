package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderCorpusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.tsv",
                "test.tsv",
                "batch-1.tsv",
                "batch-2.tsv",
                "batch-3.tsv",
                "batch-4.tsv",
                "batch-5.tsv",
                "batch-6.tsv",
                "batch-7.tsv",
                "batch-8.tsv",
                "batch-9.tsv"
            })
    void readsTheIntents(String corpus) {
        var score = Corpus.intents(corpus);
        assertThat(score.f1()).as("%s", score.misses()).isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.tsv",
                "test.tsv",
                "batch-1.tsv",
                "batch-2.tsv",
                "batch-3.tsv",
                "batch-4.tsv",
                "batch-5.tsv",
                "batch-6.tsv",
                "batch-7.tsv",
                "batch-8.tsv",
                "batch-9.tsv"
            })
    void fillsTheSlots(String corpus) {
        var score = Corpus.slots(corpus);
        assertThat(score.recall()).as("%s", score.misses()).isGreaterThanOrEqualTo(0.92);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specialties-dev.tsv",
                "specialties-batch-1.tsv",
                "specialties-batch-2.tsv",
                "specialties-batch-3.tsv",
                "specialties-batch-4.tsv",
                "specialties-batch-5.tsv"
            })
    void ranksTheSpecialtiesForAComplaint(String corpus) {
        assertThat(Corpus.specialties(corpus)).isGreaterThanOrEqualTo(0.95);
    }
}
