package com.eoclinica.acolhe.conversation;

import java.util.Locale;
import java.util.Optional;

/** What comes before everything else: emergencies, and silence while a person answers. */
final class SafetyRules {

    private SafetyRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (scene.heard().screening().isEmergency()) return Optional.of(emergency(scene));
        if (!scene.dialog().standing().automated() || unreadable(scene) || answeredByPhone(scene))
            return Optional.of(Decision.of(scene.dialog(), scene.heard(), new NextStep.StaySilent()));
        if (scene.dialog().standing().heldForPerson())
            return Optional.of(scene.reply(
                    scene.dialog(), Say.of("held-for-person", scene.clinic().phone())));
        return Optional.empty();
    }

    private static Decision emergency(Scene scene) {
        var protocol = scene.heard().screening().protocol().name().toLowerCase(Locale.ROOT);
        var after = scene.dialog().ended();
        return scene.handOff(
                after.with(after.standing().withHeldForPerson().at(scene.now())),
                new HandOffRequest("red-flag", "EMERGENCY", "handoff.red-flag"),
                Say.of("emergency." + protocol, scene.clinic().name()));
    }

    /** Somebody at the clinic's phone was faster; what the patient wrote in the same burst is answered there. */
    private static boolean answeredByPhone(Scene scene) {
        return scene.heard().mediaKinds().contains("ANSWERED_BY_PHONE");
    }

    private static boolean unreadable(Scene scene) {
        return scene.heard().text().isEmpty() && scene.heard().mediaKinds().contains("UNDECRYPTABLE");
    }
}
