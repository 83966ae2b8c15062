package com.eoclinica.acolhe.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalledTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oi, pode me chamar de Bia|Bia",
                "me chama de bia e marca cardiologista|Bia",
                "prefiro ser chamada de Maria Clara|Maria Clara",
                "gosto de ser chamado só de Zé|Zé",
                "Meu nome social é Ana Luz|Ana Luz",
                "nome social: Joana|Joana",
            })
    void hearsTheName(String said, String name) {
        assertThat(Called.in(said)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me chame de volta quando puder",
                "pode me chamar de manhã",
                "me chamo Ana Souza",
                "chama um atendente",
                "pode me chamar de 123",
                "quero ser chamada pelo médico",
            })
    void takesNothingElseForOne(String said) {
        assertThat(Called.in(said)).isEmpty();
    }
}
