package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.PrivacyRight;
import java.util.Locale;
import java.util.Optional;

/** Whoever wants a person, their data or silence gets it in any state. */
final class PersonRules {

    private PersonRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (refuses(scene)) return Optional.of(refused(scene, "refused-ai"));
        if (scene.dialog().standing().refusedAi()) return Optional.of(stillRefused(scene));
        if (Said.steers(scene)) return Optional.empty();
        if (scene.has(Command.PrivacyRequest.class)) return Optional.of(privacy(scene));
        if (scene.dialog().standing().optedOut() && Said.RECEIVE.in(scene))
            return Optional.of(optedOut(scene, false, "opt-in"));
        if (scene.has(Command.OptOut.class)) return Optional.of(optedOut(scene, true, "opt-out"));
        if (wantsPerson(scene)) return Optional.of(person(scene));
        return Said.MINOR.in(scene) ? Optional.of(toPerson(scene, "minor", "minor")) : Optional.empty();
    }

    static boolean wantsPerson(Scene scene) {
        return scene.has(Command.RequestHuman.class)
                || scene.command(Command.StartFlow.class)
                        .filter(start -> start.flow() == Command.Flow.HUMAN)
                        .isPresent();
    }

    private static Decision person(Scene scene) {
        var complains = scene.command(Command.RequestHuman.class)
                .filter(each -> each.reason().equals("complaint"))
                .isPresent();
        return complains ? toPerson(scene, "complaint", "complaint") : toPerson(scene, "requested", "person");
    }

    static Decision toPerson(Scene scene, String reason, String template) {
        return scene.toPerson(reason, Say.of(template), OfficeHours.personComes(scene));
    }

    private static boolean refuses(Scene scene) {
        return scene.command(Command.PrivacyRequest.class)
                .filter(request -> request.right() == PrivacyRight.REFUSE_AI)
                .isPresent();
    }

    private static Decision refused(Scene scene, String template) {
        var standing = scene.dialog().standing().withRefusedAi(true);
        return toPerson(scene.with(scene.dialog().with(standing)), "refused-ai", template);
    }

    /** Kept until the patient says otherwise, or the clinic does for them. */
    private static Decision stillRefused(Scene scene) {
        if (!Said.ASSISTANT.in(scene)) return refused(scene, "refused-ai.still");
        var standing = scene.dialog().standing().withRefusedAi(false);
        return scene.reply(scene.dialog().with(standing).asking(Ask.MENU), Say.of("accepted-ai"), Say.of("menu"));
    }

    /** Only what we start ends; the question that was open stays open. */
    private static Decision optedOut(Scene scene, boolean out, String template) {
        var after = scene.dialog().with(scene.dialog().standing().withOptedOut(out));
        return Again.after(scene.with(after), Say.of(template));
    }

    private static Decision privacy(Scene scene) {
        var right = scene.command(Command.PrivacyRequest.class).orElseThrow().right();
        var contact = scene.clinic().privacyContact();
        if (right == PrivacyRight.CONTACT)
            return Again.after(
                    scene, Say.of("privacy.contact", contact, scene.clinic().privacyLink()));
        return scene.toPerson("privacy", Say.of("privacy." + right.name().toLowerCase(Locale.ROOT), contact));
    }
}
