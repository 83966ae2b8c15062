package com.eoclinica.acolhe.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.conversations.Script.Step;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Plays one dialogue with a phone of its own. */
final class Player {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final World world;
    private final Script script;
    private final Stage stage;
    private final PhonePatient patient;
    private final Consumer<Duration> waiting;
    private final boolean wordsToo;
    private int said;
    private int heard;

    /** @param wordsToo false when only what was written counts, whatever was said */
    Player(World world, Script script, Stage stage, Consumer<Duration> waiting, boolean wordsToo) {
        this.world = world;
        this.script = script;
        this.stage = stage;
        this.patient = world.product().phone().patient(stage.number(), "Paciente");
        this.waiting = waiting;
        this.wordsToo = wordsToo;
    }

    void play() {
        stage.set();
        for (var step : script.steps()) play(step);
        if (wordsToo) assertThat(patient.replies()).as("answers in all").hasSize(heard);
        new Outcome(world, stage).check(script, wordsToo);
    }

    private void play(Step step) {
        if (step.waits() != null) waiting.accept(step.waits());
        if (step.desk() != null) stage.desk(step.desk());
        if (step.taken() != null) stage.take(step.taken());
        if (step.price() != null) world.change(step.price());
        if (!step.isTurn()) return;
        said += step.says().size() + (step.sends() == null ? 0 : 1);
        step.says().stream().map(stage::filled).forEach(text -> say(text, step));
        if (step.sends() != null) send(step.sends());
        if (step.silent()) silence(step);
        else answer(step);
    }

    private void say(String text, Step step) {
        if (step.ago() == null) patient.says(text);
        else patient.saidEarlier(text, step.ago());
    }

    private void send(String what) {
        var bytes = "test".getBytes(StandardCharsets.UTF_8);
        switch (what) {
            case "voice" -> patient.sendsVoice(bytes);
            case "image" -> patient.sendsFile("image", "image/jpeg", "foto.jpg", bytes);
            case "document" -> patient.sendsFile("document", "application/pdf", "exame.pdf", bytes);
            case "location" -> patient.sendsLocation(-23.5, -46.6);
            default -> throw new IllegalArgumentException("nobody can send " + what);
        }
    }

    /** Silence is sure once the message was dealt with and nothing was put out. */
    private void silence(Step step) {
        await().atMost(SOON).until(() -> stage.dealtWith() == said);
        if (wordsToo)
            assertThat(stage.answers()).as("silence after %s", what(step)).isEqualTo(heard);
    }

    private void answer(Step step) {
        var replies = patient.awaitReplies(heard + 1, SOON);
        if (!wordsToo) {
            heard = replies.size();
            return;
        }
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
        return step.says() + (step.sends() == null ? "" : " " + step.sends());
    }
}
