package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only totals are shown, so that nobody tunes the reader on these lines. */
class UntouchedCorpusTest {

    @Test
    void readsTheIntentsOfAnUnknownVoice() {
        var score = Corpus.intents("untouched.tsv");
        System.out.printf("intents: recall %.3f, f1 %.3f of %d%n", score.recall(), score.f1(), score.expected());
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void fillsTheSlotsOfAnUnknownVoice() {
        var score = Corpus.slots("untouched.tsv");
        System.out.printf("slots: recall %.3f of %d%n", score.recall(), score.expected());
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void ranksTheSpecialtiesOfUnknownComplaints() {
        var rows = Corpus.rows("specialties-untouched.tsv");
        var table = new SpecialtyTable();
        var first = rows.stream()
                .filter(row -> table.rank(Plain.of(row[0])).getFirst().equals(row[1]))
                .count();
        System.out.printf("specialties: first right %d of %d%n", first, rows.size());
        assertThat((double) first / rows.size()).isGreaterThanOrEqualTo(0.85);
    }
}
