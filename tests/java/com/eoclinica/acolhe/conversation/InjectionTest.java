package com.eoclinica.acolhe.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.triage.Protocol;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.triage.Urgency;
import com.eoclinica.acolhe.understanding.Interpreter;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.local.LocalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Plays attacks to the local reader and the rules of reception, as words of a turn and as the name of the sender. */
class InjectionTest {

    private static final AnnotationConfigApplicationContext PARTS =
            new AnnotationConfigApplicationContext(LocalReader.class);
    private static final Interpreter READER = PARTS.getBean(Interpreter.class);
    private static final Class<?>[] WRITES = {
        NextStep.Book.class, NextStep.Move.class, NextStep.Cancel.class, NextStep.Confirm.class
    };

    private record Attack(String where, String text) {}

    static Stream<Dialog> talks() {
        return Stream.of(Dialog.fresh(), Scenes.known(), Scenes.booking(), Scenes.offered(), Scenes.awaitingYes());
    }

    @ParameterizedTest
    @MethodSource("talks")
    void noAttackAloneMakesTheReceptionWrite(Dialog talk) {
        assertThat(attacks())
                .hasSizeGreaterThan(300)
                .allSatisfy(each -> assertThat(step(talk, each)).doesNotHaveAnyElementsOfTypes(WRITES));
    }

    /** The time the sender had chosen before may be kept on; no other one is. */
    @ParameterizedTest
    @MethodSource("talks")
    void noAttackAloneHoldsATimeTheSenderHadNotChosen(Dialog talk) {
        assertThat(attacks()).allSatisfy(each -> {
            var decision = Dialogue.next(talk, heard(talk, each), Scenes.CLINIC);
            if (decision.step() instanceof NextStep.HoldSlot)
                assertThat(decision.dialog().choice()).isEqualTo(talk.choice());
        });
    }

    @Test
    void aPlainYesToTheQuestionStillBooks() {
        assertThat(step(Scenes.awaitingYes(), new Attack("text", "sim"))).hasOnlyElementsOfType(NextStep.Book.class);
    }

    @AfterAll
    static void close() {
        PARTS.close();
    }

    private static List<NextStep> step(Dialog talk, Attack attack) {
        return List.of(Dialogue.next(talk, heard(talk, attack), Scenes.CLINIC).step());
    }

    private static Heard heard(Dialog talk, Attack attack) {
        var name = attack.where().equals("push name");
        var text = name ? "oi" : attack.text();
        var now = LocalDateTime.ofInstant(Scenes.NOW, Scenes.CLINIC.zone());
        var reading =
                READER.read(text, new Question(talk.ask().context(), List.of("terça, às 9h", "terça, às 10h"), now));
        return new Heard(
                Scenes.CLINIC_ID,
                Scenes.heard("", List.of(), Set.of(), Scenes.NOW).conversation(),
                "t1",
                null,
                name ? attack.text() : null,
                List.of(text),
                new Screening(Urgency.ROUTINE, Protocol.NONE, List.of(), "1"),
                reading,
                Scenes.NOW,
                Set.of(),
                new Moment(Scenes.NOW, Scenes.NOW),
                false,
                false);
    }

    private static List<Attack> attacks() {
        try (var lines = Files.lines(Path.of("tests/corpora/injection.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(row -> new Attack(row[0], row[1].replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
