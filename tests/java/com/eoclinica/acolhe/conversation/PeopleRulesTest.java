package com.eoclinica.acolhe.conversation;

import static com.eoclinica.acolhe.conversation.Scenes.booking;
import static com.eoclinica.acolhe.conversation.Scenes.known;
import static com.eoclinica.acolhe.conversation.Scenes.next;
import static com.eoclinica.acolhe.conversation.Scenes.set;
import static com.eoclinica.acolhe.conversation.Scenes.start;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.understanding.Command.Flow;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {

    @Test
    void aNameHalfSaidIsNotKept() {
        var asked = booking().asking(Ask.NAME);

        assertThat(next(asked, "Bia", set(SlotName.NAME, "Bia"))
                        .dialog()
                        .details()
                        .knows(Detail.NAME))
                .isFalse();
        assertThat(next(asked, "Bia Reis", set(SlotName.NAME, "Bia Reis"))
                        .dialog()
                        .details()
                        .value(Detail.NAME))
                .isEqualTo("Bia Reis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"não tenho", "sou estrangeiro", "só passaporte", "I don't have a CPF"})
    void noCpfIsNoObstacle(String words) {
        var after = next(booking().asking(Ask.CPF), words);

        assertThat(after.dialog().details().value(Detail.CPF)).isEqualTo(Details.NO_CPF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenho 13 anos", "eu tenho 17 anos", "sou menor de idade", "minha mãe não sabe"})
    void whoSeemsAChildGetsAPerson(String words) {
        assertThat(templates(next(known(), words))).contains("minor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenho 18 anos", "minha filha tem 13 anos", "tenho 3 anos de convênio"})
    void whoIsNoChildDoesNot(String words) {
        assertThat(templates(next(known(), words))).doesNotContain("minor");
    }

    @Test
    void aDoctorsNameOfTwoIsAsked() {
        assertThat(templates(next(known(), "dra Ana", start(Flow.BOOK), set(SlotName.PRACTITIONER, "Ana"))))
                .contains("practitioner.several");
        assertThat(Named.in(Scenes.CLINIC, "Dra. Ana Ribeiro"))
                .extracting(each -> each.code())
                .containsExactly("ana");
    }

    private static java.util.List<String> templates(Decision decision) {
        return decision.says().stream().map(Say::template).toList();
    }
}
