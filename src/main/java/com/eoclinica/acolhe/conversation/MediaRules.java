package com.eoclinica.acolhe.conversation;

import java.util.Optional;
import java.util.Set;

/** What comes without words still gets an answer, or a polite silence. */
final class MediaRules {

    private MediaRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (!scene.heard().text().isEmpty() || scene.heard().mediaKinds().isEmpty()) return Optional.empty();
        return Optional.of(answer(scene, scene.heard().mediaKinds()));
    }

    private static Decision answer(Scene scene, Set<String> kinds) {
        if (kinds.contains("VOICE_UNREADABLE")) return scene.reply(scene.dialog(), Say.of("media.voice"));
        if (kinds.contains("IMAGE") || kinds.contains("DOCUMENT") || kinds.contains("VIDEO"))
            return scene.handOff(scene.dialog(), HandOffRequest.normal("media"), Say.of("media.file"));
        if (kinds.contains("LOCATION") || kinds.contains("CONTACTS"))
            return scene.reply(scene.dialog(), Say.of("media.thanks"));
        return Decision.of(scene.dialog(), scene.heard(), new NextStep.StaySilent());
    }
}
