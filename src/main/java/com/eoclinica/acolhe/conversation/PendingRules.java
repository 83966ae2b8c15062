package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;

/** An open question outranks a new wish, unless the patient plainly starts another. */
final class PendingRules {

    private PendingRules() {}

    static Optional<Decision> decide(Scene scene) {
        var dialog = scene.dialog();
        if (scene.has(Command.Hesitate.class) && !FlowRules.corrects(scene)) return hesitation(scene);
        if (leaves(scene)) return Optional.of(scene.reply(dialog.ended().asking(Ask.MENU), Say.of("flow-left")));
        return switch (dialog.ask()) {
            case MENU -> MenuRules.decide(scene);
            case BOOKING, MOVING -> confirmation(scene);
            case CANCELLING -> cancelling(scene);
            case RESUME -> resuming(scene);
            case REMINDER, VACANCY, CLINIC_MOVE, SURVEY, SURVEY_COMMENT -> Optional.empty();
            case GUARDIAN -> guardian(scene);
            case SLOT, SPECIALTY, PLAN, FOR_WHOM, WHICH, CANCEL_WHAT, PRACTITIONER -> ChoiceRules.decide(scene);
            case NAME, CPF, BIRTHDATE, IDENTITY_CPF, IDENTITY_BIRTHDATE -> FactRules.decide(scene);
            case NONE, WHEN -> Optional.empty();
        };
    }

    private static boolean leaves(Scene scene) {
        var dialog = scene.dialog();
        return scene.has(Command.CancelFlow.class)
                && dialog.task() != Task.NONE
                && !FlowRules.corrects(scene)
                && !scene.has(Command.StartFlow.class);
    }

    private static Optional<Decision> hesitation(Scene scene) {
        return Again.question(scene.dialog()).map(_ -> Again.after(scene, Say.of("hesitation")));
    }

    private static Optional<Decision> confirmation(Scene scene) {
        var dialog = scene.dialog();
        if (FlowRules.corrects(scene)) return Optional.of(FlowRules.proceed(scene));
        var other = ChoiceRules.otherSlot(scene);
        if (other.isPresent()) return other;
        if (scene.has(Command.Deny.class))
            return Optional.of(scene.reply(dialog.unchosen().asking(Ask.WHEN), Say.of("what-to-change")));
        if (!says(scene, Command.Affirm.class) || dialog.choice() == null) return Optional.empty();
        if (dialog.choice().expiredAt(scene.now()))
            return Optional.of(FlowRules.advance(scene).first(Say.of("hold-expired")));
        var step = dialog.ask() == Ask.MOVING ? new NextStep.Move() : new NextStep.Book();
        return Optional.of(Decision.of(dialog, scene.heard(), step));
    }

    /** A yes with a "but" or a question in it is not a yes yet. */
    private static boolean says(Scene scene, Class<? extends Command> yes) {
        return scene.has(yes) && !(Said.BUT.in(scene) && scene.has(Command.AskFaq.class));
    }

    private static Optional<Decision> cancelling(Scene scene) {
        var inHand = scene.dialog().inHand();
        if (scene.has(Command.Deny.class))
            return Optional.of(
                    scene.reply(scene.dialog().ended().thenDoing(scene.dialog().next()), Say.of("cancel.kept")));
        if (!scene.has(Command.Affirm.class) || inHand == null) return Optional.empty();
        return Optional.of(Decision.of(scene.dialog(), scene.heard(), new NextStep.Cancel(inHand)));
    }

    private static Optional<Decision> resuming(Scene scene) {
        if (scene.has(Command.Deny.class))
            return Optional.of(scene.reply(scene.dialog().ended().asking(Ask.MENU), Say.of("flow-left")));
        if (!scene.has(Command.Affirm.class)) return Optional.empty();
        return Optional.of(FlowRules.advance(scene.with(scene.dialog().asking(Ask.NONE))));
    }

    /** A child is booked for by who answers for it; a child alone is answered by a person (LGPD art. 14). */
    private static Optional<Decision> guardian(Scene scene) {
        if (scene.has(Command.Deny.class)) return Optional.of(PersonRules.toPerson(scene, "minor", "minor"));
        if (!scene.has(Command.Affirm.class)) return Optional.empty();
        return Optional.of(FlowRules.advance(scene.with(scene.dialog().knowing(Details.Detail.GUARDIAN, "yes"))));
    }
}
