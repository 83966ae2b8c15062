package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;

/** An open question outranks a new wish, unless the patient plainly starts another. */
final class PendingRules {

    private PendingRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (scene.has(Command.Hesitate.class)) return hesitation(scene);
        if (scene.has(Command.CancelFlow.class) && scene.dialog().task() != Task.NONE)
            return Optional.of(scene.reply(scene.dialog().ended(), Say.of("flow-left")));
        return switch (scene.dialog().ask()) {
            case BOOKING, MOVING -> confirmation(scene);
            case CANCELLING -> cancelling(scene);
            case RESUME -> resuming(scene);
            case SLOT, SPECIALTY, PLAN, FOR_WHOM, WHICH -> ChoiceRules.decide(scene);
            case NONE, MENU, WHEN, NAME, BIRTHDATE, CANCEL_WHAT -> Optional.empty();
        };
    }

    private static Optional<Decision> hesitation(Scene scene) {
        return scene.dialog().ask() == Ask.NONE
                ? Optional.empty()
                : Optional.of(scene.reply(scene.dialog(), Say.of("hesitation")));
    }

    private static Optional<Decision> confirmation(Scene scene) {
        var dialog = scene.dialog();
        if (FlowRules.corrects(scene)) return Optional.of(FlowRules.advance(FlowRules.filled(scene)));
        if (scene.has(Command.Deny.class))
            return Optional.of(scene.reply(dialog.with((Choice) null).asking(Ask.WHEN), Say.of("what-to-change")));
        if (!scene.has(Command.Affirm.class) || dialog.choice() == null) return Optional.empty();
        if (dialog.choice().expiredAt(scene.now()))
            return Optional.of(
                    FlowRules.advance(scene.with(dialog.with((Choice) null))).first(Say.of("hold-expired")));
        var step = dialog.ask() == Ask.MOVING ? new NextStep.Move() : new NextStep.Book();
        return Optional.of(Decision.of(dialog, scene.heard(), step));
    }

    private static Optional<Decision> cancelling(Scene scene) {
        var inHand = scene.dialog().inHand();
        if (scene.has(Command.Deny.class))
            return Optional.of(scene.reply(scene.dialog().ended(), Say.of("cancel.kept")));
        if (!scene.has(Command.Affirm.class) || inHand == null) return Optional.empty();
        return Optional.of(Decision.of(scene.dialog(), scene.heard(), new NextStep.Cancel(inHand)));
    }

    private static Optional<Decision> resuming(Scene scene) {
        if (scene.has(Command.Deny.class))
            return Optional.of(scene.reply(scene.dialog().ended(), Say.of("flow-left")));
        if (!scene.has(Command.Affirm.class)) return Optional.empty();
        return Optional.of(FlowRules.advance(scene.with(scene.dialog().asking(Ask.NONE))));
    }
}
