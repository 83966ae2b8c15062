package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.List;
import java.util.Optional;

/** Questions, courtesies, and what nobody understood. */
final class TalkRules {

    private TalkRules() {}

    static Optional<Decision> decide(Scene scene) {
        for (var refused : List.of("prescription_request", "diagnosis_request", "result_request"))
            if (scene.intends(refused)) return Optional.of(scene.reply(scene.dialog(), Say.of("refuse." + refused)));
        var faq = scene.command(Command.AskFaq.class).map(each -> digression(scene, Faq.answer(scene, each.topic())));
        if (faq.isPresent()) return faq;
        return scene.command(Command.SmallTalk.class)
                .map(talk -> scene.reply(
                        scene.dialog(),
                        switch (talk.of()) {
                            case GREETING -> Say.of("greeting");
                            case THANKS -> Say.of("thanks");
                            case GOODBYE -> Say.of("goodbye");
                            case CHAT -> Say.of("menu");
                        }));
    }

    private static Decision digression(Scene scene, Say answer) {
        if (scene.dialog().ask() == Ask.NONE) return scene.reply(scene.dialog(), answer);
        return scene.reply(scene.dialog(), answer, Say.of("back-to-question"));
    }

    static Decision notUnderstood(Scene scene) {
        var count = scene.dialog().standing().misunderstandings() + 1;
        if (count > Dialogue.PATIENCE)
            return scene.handOff(
                    scene.dialog().ended(),
                    HandOffRequest.normal("not-understood"),
                    Say.of("not-understood.person"),
                    OfficeHours.personComes(scene));
        var after = scene.dialog().with(scene.dialog().standing().withMisunderstandings(count));
        return scene.reply(after, Say.of("not-understood." + count));
    }
}
