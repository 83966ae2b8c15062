package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.*;
import com.eoclinica.acolhe.understanding.Question;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalReaderTest {

    private static List<Command> commands(String context, String text) {
        return Corpus.read(context, text).commands();
    }

    @Property(tries = 500)
    void neverThrowsAndRestsOnTheText(@ForAll String text) {
        for (var context : List.of("-", "ask_name", "ask_cpf", "ask_birthdate", "choose_slot", "confirm", "consent")) {
            assertThat(commands(context, text)).hasSizeLessThanOrEqualTo(5).allSatisfy(command -> {
                assertThat(command.evidence()).isNotEmpty();
                assertThat(text).contains(command.evidence());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "oi quero marcar ", "1 ", "não ", "\ud83d", "dr. ", "12/03/", "\u0301"})
    void readsSeventyThousandCharactersInBoundedTime(String piece) {
        var text = piece.repeat(70_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> commands("-", text));
    }

    @Test
    void takesAPendingConfirmationForMoreThanTheWords() {
        assertThat(commands("confirm_reschedule", "pode remarcar")).containsExactly(new Affirm("pode remarcar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acho que sim", "deixa eu ver", "talvez", "vou ver com meu marido"})
    void doesNotTakeAHesitationForAYes(String text) {
        assertThat(commands("confirm_booking", text)).first().isInstanceOf(Hesitate.class);
        assertThat(commands("confirm_booking", text)).noneMatch(each -> each instanceof Affirm);
    }

    @Test
    void asksWhatCancelAloneMeans() {
        assertThat(commands("-", "CANCELAR")).containsExactly(new CannotHandle("ambiguous-cancel", "CANCELAR"));
    }

    @Test
    void givesAPersonToWhoRefusesAMachine() {
        assertThat(commands("ask_cpf", "não quero robô"))
                .contains(new PrivacyRequest(PrivacyRight.REFUSE_AI, "não quero robô"))
                .anyMatch(each -> each instanceof RequestHuman);
    }

    @Test
    void quotesTheOriginalWithItsAccents() {
        assertThat(commands("-", "Olá, quero falar com ALGUÉM"))
                .anyMatch(each -> each.evidence().endsWith("ALGUÉM"));
    }

    @Test
    void setsTheTimeThePatientNamed() {
        assertThat(Corpus.read("-", "quero marcar amanhã às 15h").when())
                .hasValueSatisfying(when -> assertThat(when.start())
                        .isEqualTo(Corpus.NOW.plusDays(1).withHour(15)));
        assertThatCode(() -> commands("-", "quero marcar dia 31/02")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sexta às 10", "terça às 11", "às 16h"})
    void takesNoOptionThatWasNotOffered(String text) {
        assertThat(commands("choose_slot", text)).noneMatch(each -> each instanceof ChooseOption);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, ", "não quero ", "12 ", "cinco dois e ", "\"'{}[]<>", "oi ", "a", "\u0000", "😂", "\n"})
    void readsWhateverIsRepeatedAThousandTimes(String odd) {
        for (var context :
                new String[] {null, "ask_name", "ask_cpf", "ask_birthdate", "choose_slot", "confirm", "unknown"}) {
            var question = new Question(context, List.of(), LocalDateTime.of(2026, 3, 16, 9, 0));
            assertThat(Corpus.READER.read(odd.repeat(1_000), question).commands())
                    .hasSizeLessThanOrEqualTo(5);
        }
    }
}
