package com.eoclinica.acolhe.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.conversations.Script.Step;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Plays one dialogue with a phone of its own, and hears to it that every word is as the dialogue has it. */
final class Player {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final World world;
    private final Script script;
    private final Stage stage;
    private final PhonePatient patient;
    private final Mouth mouth;
    private int heard;

    Player(World world, Script script, Stage stage, Consumer<Duration> waiting) {
        this.world = world;
        this.script = script;
        this.stage = stage;
        this.patient = world.product().phone().patient(stage.number(), "Paciente");
        this.mouth = new Mouth(world, stage, patient, waiting);
    }

    void play() {
        stage.set();
        var writes = new WrongWrites(world, stage, mouth.talk());
        for (var step : script.steps()) play(step);
        assertThat(patient.replies()).as("answers in all").hasSize(heard);
        new Outcome(world, stage).check(script);
        assertThat(writes.found(patient.replies())).as("wrong writes").isEmpty();
    }

    private void play(Step step) {
        if (!mouth.plays(step)) return;
        if (step.silent()) silence(step);
        else answer(step);
    }

    /** Silence is sure once the message was dealt with and nothing was put out. */
    private void silence(Step step) {
        await().atMost(SOON).until(() -> stage.dealtWith() == mouth.said());
        assertThat(stage.answers()).as("silence after %s", what(step)).isEqualTo(heard);
    }

    private void answer(Step step) {
        var replies = patient.awaitReplies(heard + 1, SOON);
        assertThat(replies).as("an answer to %s", what(step)).hasSize(++heard);
        var answer = replies.getLast();
        var folded = answer.toLowerCase(Locale.ROOT);
        for (var part : step.hears())
            assertThat(folded)
                    .as("%s is answered", what(step))
                    .contains(stage.filled(part).toLowerCase(Locale.ROOT));
        for (var part : step.never())
            assertThat(folded)
                    .as("%s is answered", what(step))
                    .doesNotContain(stage.filled(part).toLowerCase(Locale.ROOT));
        Taboo.check(answer, what(step));
        if (step.template() != null)
            assertThat(stage.template())
                    .as("template after %s: %s", what(step), answer)
                    .isEqualTo(step.template());
        if (step.phase() != null)
            assertThat(stage.phase()).as("phase after %s", what(step)).isEqualTo(step.phase());
    }

    private static String what(Step step) {
        return step.says() + Objects.toString(step.speaks(), "") + Objects.toString(step.sends(), "");
    }
}
