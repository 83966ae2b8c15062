package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev.tsv", "test.tsv"})
    void readsTheIntents(String corpus) {
        var score = Corpus.intents(corpus);
        assertThat(score.f1()).as("%s", score.misses()).isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.tsv", "test.tsv"})
    void fillsTheSlots(String corpus) {
        var score = Corpus.slots(corpus);
        assertThat(score.recall()).as("%s", score.misses()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void ranksTheSpecialtiesForAComplaint() {
        var wrong = Corpus.rows("specialties-dev.tsv").stream()
                .filter(row ->
                        !new SpecialtyTable().rank(Plain.of(row[0])).getFirst().equals(row[1]))
                .map(row -> row[0])
                .toList();
        assertThat(wrong).isEqualTo(List.of());
    }
}
