package com.eoclinica.acolhe.conversations;

import com.eoclinica.acolhe.conversations.Script.Step;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Does what a step of a dialogue says, up to the patient's own words, and remembers what was said. */
final class Mouth {

    private final World world;
    private final Stage stage;
    private final PhonePatient patient;
    private final Consumer<Duration> waiting;
    private final Talk talk = new Talk();
    private int said;

    Mouth(World world, Stage stage, PhonePatient patient, Consumer<Duration> waiting) {
        this.world = world;
        this.stage = stage;
        this.patient = patient;
        this.waiting = waiting;
    }

    Talk talk() {
        return talk;
    }

    /** How many messages left the patient's phone so far. */
    int said() {
        return said;
    }

    /** @return whether the patient said something, and the clinic is to deal with it */
    boolean plays(Step step) {
        happens(step);
        if (!step.isTurn()) return false;
        talk.says(last(), words(step), step.ago() != null);
        said += says(step);
        return true;
    }

    /** What the patient heard last; nothing at first. */
    private String last() {
        var replies = patient.replies();
        return replies.isEmpty() ? "" : replies.getLast();
    }

    /** What happens around the patient before they write. */
    private void happens(Step step) {
        if (step.waits() != null) waiting.accept(step.waits());
        if (step.desk() != null) stage.desk(step.desk());
        if (step.taken() != null) stage.take(step.taken());
        if (step.price() != null) world.change(step.price());
    }

    /** @return how many messages left the patient's phone */
    private int says(Step step) {
        var texts = texts(step);
        for (var text : texts) {
            if (step.ago() == null) patient.says(text);
            else patient.saidEarlier(text, step.ago());
        }
        if (step.speaks() != null) patient.sendsVoice(WhisperStub.recording(stage.filled(step.speaks()), sure(step)));
        if (step.sends() != null) send(step.sends());
        return texts.size() + (step.speaks() == null ? 0 : 1) + (step.sends() == null ? 0 : 1);
    }

    private List<String> texts(Step step) {
        return step.says().stream().map(stage::filled).toList();
    }

    /** What the patient said in whatever form, as far as it was told for sure. */
    private List<String> words(Step step) {
        return step.speaks() != null && sure(step) > 0.85 ? List.of(step.speaks()) : texts(step);
    }

    private static double sure(Step step) {
        return step.sure() == null ? 0.97 : step.sure();
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
}
