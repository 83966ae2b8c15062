package com.eoclinica.acolhe.conversation;

import java.util.Optional;
import java.util.Set;

/** What comes without words still gets an answer, or a polite silence. */
final class MediaRules {

    private static final Set<String> FILES = Set.of("IMAGE", "DOCUMENT", "VIDEO");
    private static final Set<String> PLACES = Set.of("LOCATION", "CONTACTS");

    private MediaRules() {}

    static Optional<Decision> decide(Scene scene) {
        var kinds = scene.heard().mediaKinds();
        if (Recording.mustBeWritten(kinds, scene.dialog().ask() != Ask.NONE))
            return Optional.of(scene.reply(
                    scene.dialog(), Say.of("media.voice-written", scene.heard().text())));
        if (scene.heard().text().isBlank() && !kinds.isEmpty()) return Optional.of(answer(scene, kinds));
        return Said.wordless(scene)
                        && scene.heard().reading().commands().stream().noneMatch(MediaRules::answers)
                ? Optional.of(wordless(scene))
                : Optional.empty();
    }

    private static Decision answer(Scene scene, Set<String> kinds) {
        if (kinds.contains("ANSWERED_BY_PHONE")) return silent(scene);
        if (kinds.contains("VOICE_UNREADABLE")) return Again.after(scene, Say.of("media.voice"));
        if (kinds.stream().anyMatch(FILES::contains))
            return Again.after(scene, Say.of("media.file")).alerting(HandOffRequest.normal("media"));
        if (kinds.stream().anyMatch(PLACES::contains))
            return Again.after(scene, Say.of("media.place", scene.clinic().address()));
        return wordless(scene);
    }

    /** An emoji or a sticker opens a talk or waits for the answer; after that it needs none. */
    private static Decision wordless(Scene scene) {
        if (scene.dialog().standing().lastActivity() == null) return TalkRules.greeting(scene);
        return Again.question(scene.dialog()).isPresent() ? Again.after(scene, Say.of("wordless")) : silent(scene);
    }

    private static boolean answers(com.eoclinica.acolhe.understanding.Command command) {
        return switch (command) {
            case com.eoclinica.acolhe.understanding.Command.CannotHandle _,
                    com.eoclinica.acolhe.understanding.Command.SmallTalk _ -> false;
            default -> true;
        };
    }

    private static Decision silent(Scene scene) {
        return Decision.of(scene.dialog(), scene.heard(), new NextStep.StaySilent());
    }
}
