package com.eoclinica.acolhe.understanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointingTest {

    private static final List<String> OPTIONS = List.of(
            "terça-feira, 5 de janeiro, às 9h — Dra. Ana Ribeiro",
            "quarta-feira, 6 de janeiro, às 10h30 — Dr. Rui Tavares",
            "quinta-feira, 7 de janeiro, às 14h — Dra. Carla Nunes");

    @ParameterizedTest
    @CsvSource({
        "a 2, 2",
        "a segunda, 2",
        "com o Rui, 2",
        "o da quarta-feira, 2",
        "o último, 3",
        "o mais cedo, 1",
        "às 14h, 3"
    })
    void wordsPointToTheLineTheyName(String words, int index) {
        assertThat(Pointing.at(index, OPTIONS, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"quero marcar, 1", "sim, 1", "a 2, 1", "com o Rui, 1", "o último, 2", "obrigado, 3"})
    void otherWordsDoNot(String words, int index) {
        assertThat(Pointing.at(index, OPTIONS, words)).isFalse();
    }
}
