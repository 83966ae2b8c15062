package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.triage.Urgency;
import java.util.Optional;

/** What comes before everything else: emergencies, and silence while a person answers. */
final class SafetyRules {

    private SafetyRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (scene.heard().screening().isEmergency()) return Optional.of(emergency(scene));
        if (unreadable(scene) || answeredByPhone(scene)) return Optional.of(silent(scene));
        if (!scene.dialog().standing().automated()) return Optional.of(waiting(scene));
        if (scene.dialog().standing().heldForPerson())
            return Optional.of(scene.reply(
                    scene.dialog(), Say.of("held-for-person", scene.clinic().phone())));
        return Optional.empty();
    }

    /** A person was called: who asks for one again hears when they come; anything else is left to them. */
    private static Decision waiting(Scene scene) {
        var attended = scene.heard().attended();
        if (scene.heard().screening().urgency() == Urgency.URGENT)
            return silent(scene).first(Say.of("urgent", scene.clinic().phone())).alerting(HandOffRequest.urgent());
        return attended || !PersonRules.wantsPerson(scene)
                ? silent(scene)
                : scene.reply(scene.dialog(), Say.of("person.called"), OfficeHours.personComes(scene));
    }

    private static Decision silent(Scene scene) {
        return Decision.of(scene.dialog(), scene.heard(), new NextStep.StaySilent());
    }

    private static Decision emergency(Scene scene) {
        var protocol = scene.heard().screening().protocol();
        var after = scene.dialog().ended();
        return scene.handOff(
                after.with(after.standing().withHeldForPerson().at(scene.now())),
                new HandOffRequest("red-flag", "EMERGENCY", "handoff.red-flag"),
                Say.of(Words.EMERGENCY, protocol.name(), scene.clinic().name()));
    }

    /** Somebody at the clinic's phone was faster; what the patient wrote in the same burst is answered there. */
    private static boolean answeredByPhone(Scene scene) {
        return scene.heard().mediaKinds().contains("ANSWERED_BY_PHONE");
    }

    private static boolean unreadable(Scene scene) {
        return scene.heard().text().isEmpty() && scene.heard().mediaKinds().contains("UNDECRYPTABLE");
    }
}
