package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Locale;
import java.util.Optional;

/** Whoever wants a person, their data or silence gets it in any state. */
final class PersonRules {

    private PersonRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (scene.has(Command.PrivacyRequest.class)) return privacy(scene);
        if (scene.has(Command.OptOut.class)) return Optional.of(scene.reply(scene.dialog(), Say.of("opt-out")));
        if (scene.intends("complaint")) return toPerson(scene, "complaint", "complaint");
        if (scene.has(Command.RequestHuman.class) || starts(scene, Command.Flow.HUMAN))
            return toPerson(scene, "requested", "person");
        return minor(scene);
    }

    private static boolean starts(Scene scene, Command.Flow flow) {
        return scene.command(Command.StartFlow.class)
                .filter(start -> start.flow() == flow)
                .isPresent();
    }

    private static Optional<Decision> toPerson(Scene scene, String reason, String template) {
        return Optional.of(scene.handOff(
                scene.dialog().ended(),
                HandOffRequest.normal(reason),
                Say.of(template),
                OfficeHours.personComes(scene)));
    }

    private static Optional<Decision> privacy(Scene scene) {
        var right = scene.command(Command.PrivacyRequest.class).orElseThrow().right();
        var after = scene.dialog().ended();
        if (right == Command.PrivacyRight.REFUSE_AI)
            return Optional.of(scene.handOff(
                    after.with(after.standing().withRefusedAi()),
                    HandOffRequest.normal("refused-ai"),
                    Say.of("refused-ai"),
                    OfficeHours.personComes(scene)));
        var contact = scene.clinic().privacyContact();
        if (right == Command.PrivacyRight.CONTACT)
            return Optional.of(scene.reply(
                    scene.dialog(),
                    Say.of("privacy.contact", contact, scene.clinic().privacyLink())));
        return Optional.of(scene.handOff(
                after,
                HandOffRequest.normal("privacy"),
                Say.of("privacy." + right.name().toLowerCase(Locale.ROOT), contact)));
    }

    /** A guardian may book for a child; a child writing alone is answered by a person. */
    private static Optional<Decision> minor(Scene scene) {
        var text = scene.heard().text().toLowerCase(Locale.ROOT);
        var writer = text.matches(".*\\b(eu )?tenho (\\d|1[0-7]) anos\\b.*");
        return writer ? toPerson(scene, "minor", "minor") : Optional.empty();
    }
}
