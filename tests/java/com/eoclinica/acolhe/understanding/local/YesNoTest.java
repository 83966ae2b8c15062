package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.understanding.local.YesNo.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoTest {

    private static boolean says(Answer answer, String text, boolean cancelling) {
        return YesNo.read(Plain.of(text), cancelling)
                .filter(each -> each.answer() == answer)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pode ser",
                "isso",
                "blz",
                "fechou",
                "ss",
                "s",
                "uhum",
                "👍",
                "claro",
                "manda bala",
                "Pode sim",
                "pode marcar",
                "sim por favor",
                "quero sim",
                "tá bom",
                "vou sim"
            })
    void hearsAYes(String text) {
        assertThat(says(Answer.YES, text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "não",
                "nn",
                "n",
                "deixa",
                "melhor não",
                "negativo",
                "quero não",
                "vou não",
                "ainda não",
                "👎",
                "quero cancelar",
                "ok mas não posso"
            })
    void hearsANo(String text) {
        assertThat(says(Answer.NO, text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acho que sim",
                "deixa eu ver",
                "talvez",
                "vou ver com meu marido",
                "sim, acho",
                "sei não",
                "pode me dizer o valor?",
                "quero saber o preço",
                "gostaria de saber onde fica",
                "vou chegar atrasado",
                "pode ser às 15h?",
                "pode ser sexta",
                "isso, mas o cpf tá errado",
                "bom dia",
                "boa tarde",
                "quero outro horário",
                "sim mas em outro dia",
                "pode me passar o endereço"
            })
    void neverTakesTheseForAYes(String text) {
        assertThat(says(Answer.YES, text, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pode cancelar", "cancela", "sim, pode cancelar", "sim"})
    void cancelsWhenCancellingWasAsked(String text) {
        assertThat(says(Answer.YES, text, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"não cancela", "cancela não", "não cancela não", "pode cancelar não"})
    void doesNotCancelOnARefusal(String text) {
        assertThat(says(Answer.YES, text, true)).isFalse();
    }
}
