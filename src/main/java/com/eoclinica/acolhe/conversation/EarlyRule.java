package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;

/**
 * A yes, a no or a number that was on its way before the open question was put does not answer it: what the patient had in
 * mind was something else. The question is put once more.
 */
final class EarlyRule {

    private EarlyRule() {}

    static Optional<Decision> decide(Scene scene) {
        if (!scene.heard().early() || !answers(scene)) return Optional.empty();
        return Again.question(scene.dialog()).map(_ -> Again.after(scene, Say.of("written-before")));
    }

    private static boolean answers(Scene scene) {
        return scene.has(Command.Affirm.class)
                || scene.has(Command.Deny.class)
                || scene.has(Command.ChooseOption.class)
                || scene.heard().text().matches("\\s*\\d{1,2}\\s*");
    }
}
