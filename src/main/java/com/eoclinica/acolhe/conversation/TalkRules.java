package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.List;
import java.util.Optional;

/** Questions, courtesies, and what nobody understood. */
final class TalkRules {

    private static final List<String> REFUSED = List.of("prescription_request", "diagnosis_request", "result_request");

    private TalkRules() {}

    static Optional<Decision> decide(Scene scene) {
        var refused = refused(scene);
        if (refused.isPresent()) return refused.map(say -> Again.after(scene, say));
        var faq = faq(scene);
        if (!faq.isEmpty()) return Optional.of(Again.after(scene.with(Asked.noted(scene)), faq.toArray(Say[]::new)));
        return scene.command(Command.SmallTalk.class)
                .map(talk -> small(scene, talk))
                .or(() -> closing(scene))
                .or(() -> Faq.known(scene).map(say -> Again.after(scene, say)));
    }

    /** What no receptionist may answer: prescriptions, diagnoses, results. */
    static Optional<Say> refused(Scene scene) {
        return REFUSED.stream().filter(scene::intends).findFirst().map(each -> Say.of("refuse." + each));
    }

    /** An answer to each question, in the order in which they were asked. */
    static List<Say> faq(Scene scene) {
        return scene.heard().reading().commands().stream()
                .filter(Command.AskFaq.class::isInstance)
                .map(each -> Faq.answer(scene, ((Command.AskFaq) each).topic()))
                .distinct()
                .toList();
    }

    private static Decision small(Scene scene, Command.SmallTalk talk) {
        var open = Again.question(scene.dialog()).isPresent();
        return switch (talk.of()) {
            case GREETING -> open ? Again.after(scene, Say.of("greeting.again")) : greeting(scene);
            case THANKS -> Again.after(scene, Say.of("thanks"));
            case GOODBYE -> scene.reply(scene.dialog(), Say.of("goodbye"));
            case CHAT -> open ? notUnderstood(scene) : menu(scene, Say.of("chat"));
        };
    }

    /** Out of hours the patient hears so, and that booking works all the same. */
    static Decision greeting(Scene scene) {
        return OfficeHours.closed(scene)
                .map(closed -> scene.reply(scene.dialog().asking(Ask.MENU), closed, Say.of("greeting")))
                .orElseGet(() -> scene.reply(scene.dialog().asking(Ask.MENU), Say.of("greeting")));
    }

    private static Decision menu(Scene scene, Say first) {
        return scene.reply(scene.dialog().asking(Ask.MENU), first, Say.of("menu"));
    }

    /** "Ok" or "não" when nothing was asked ends the talk kindly. */
    private static Optional<Decision> closing(Scene scene) {
        if (Again.question(scene.dialog()).isPresent()) return Optional.empty();
        if (scene.has(Command.Affirm.class)) return Optional.of(scene.reply(scene.dialog(), Say.of("agreed")));
        return scene.has(Command.Deny.class) || scene.has(Command.CancelFlow.class)
                ? Optional.of(scene.reply(scene.dialog(), Say.of("nothing-more")))
                : Optional.empty();
    }

    static Decision notUnderstood(Scene scene) {
        var count = scene.dialog().standing().misunderstandings() + 1;
        if (count > Dialogue.PATIENCE) return PersonRules.toPerson(scene, "not-understood", "not-understood.person");
        var after = scene.dialog().with(scene.dialog().standing().withMisunderstandings(count));
        var question = Again.question(after);
        return question.isPresent()
                ? Again.after(scene.with(after), Say.of("not-understood.answer." + count))
                : scene.reply(after, Say.of("not-understood." + count));
    }
}
