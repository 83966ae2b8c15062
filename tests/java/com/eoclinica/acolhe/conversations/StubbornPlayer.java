package com.eoclinica.acolhe.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.conversations.Script.Step;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.time.Duration;
import java.util.function.Consumer;

/** Says every line of a dialogue whatever is answered, even a yes to what nobody wanted: only what was written counts. */
final class StubbornPlayer {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final World world;
    private final Script script;
    private final Stage stage;
    private final PhonePatient patient;
    private final Mouth mouth;

    StubbornPlayer(World world, Script script, Stage stage, Consumer<Duration> waiting) {
        this.world = world;
        this.script = script;
        this.stage = stage;
        this.patient = world.product().phone().patient(stage.number(), "Paciente");
        this.mouth = new Mouth(world, stage, patient, waiting);
    }

    /** @return whether it ended as if no model had been there */
    boolean play() {
        stage.set();
        var writes = new WrongWrites(world, stage, mouth.talk());
        for (var step : script.steps()) play(step);
        assertThat(writes.found(patient.replies()))
                .as("wrong writes in %s:%n%s", script.name(), mouth.talk())
                .isEmpty();
        new Outcome(world, stage).checkEmergency(script);
        return endedWell();
    }

    private void play(Step step) {
        if (!mouth.plays(step)) return;
        await().atMost(SOON).until(() -> stage.dealtWith() == mouth.said());
        await().atMost(SOON).until(() -> patient.replies().size() >= stage.answers());
        patient.replies().forEach(each -> Taboo.check(each, step.says().toString()));
    }

    private boolean endedWell() {
        try {
            new Outcome(world, stage).check(script);
            return true;
        } catch (AssertionError _) {
            return false; // Only counted: the lies may keep a patient from what they wanted, never more.
        }
    }
}
