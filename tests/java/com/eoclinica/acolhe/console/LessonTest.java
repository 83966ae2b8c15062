package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.conversation.Misread;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LessonTest {

    @Test
    void keepsNoPhraseWithNumbersAddressesOrSeveralLines() {
        assertThat(Lesson.isFit("dá pra passar a consulta pra frente?")).isTrue();
        assertThat(Lesson.isFit("meu cpf é 529982247")).isFalse();
        assertThat(Lesson.isFit("rita@exemplo.com")).isFalse();
        assertThat(Lesson.isFit("uma\n[cancel]\noutra")).isFalse();
        assertThat(Lesson.isFit(" ")).isFalse();
    }

    @Test
    void writesExamplesBelowTheirIntent() {
        var accepted = List.of(read("cancel", "não vou mais"), read("book", "tem vaga?"), read("book", "queria ir aí"));

        assertThat(Lesson.examples(accepted)).isEqualTo("""
                [book]
                tem vaga?
                queria ir aí

                [cancel]
                não vou mais
                """);
    }

    @Test
    void writesDialoguesThatSomebodyMustComplete() {
        assertThat(Lesson.dialogues(List.of(read("book", "tem \"vaga\"?")), new ObjectMapper()))
                .contains("- name: \"tem \\\"vaga\\\"?\"", "hears: \"?\"", "meant book, was read as cancel");
    }

    private static Misread read(String meant, String phrase) {
        var id = UUID.randomUUID();
        return new Misread(id, id, id, "cancel", meant, "bia", OffsetDateTime.MIN, "accepted", phrase);
    }
}
