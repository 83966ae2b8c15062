package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;

/** A reminder is a question: coming, moving, cancelling, or late? Yes and 1 confirm the visit it spoke of, no other. */
final class ReminderRules {

    private ReminderRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (scene.dialog().inHand() == null) return Optional.empty();
        var chosen = scene.command(Command.ChooseOption.class).map(Command.ChooseOption::index);
        if (chosen.isPresent()) return chosen(scene, chosen.get());
        if (CareRules.starts(scene, Command.Flow.RESCHEDULE)) return Optional.of(move(scene));
        if (CareRules.starts(scene, Command.Flow.CANCEL) || isJustCancel(scene)) return Optional.of(cancel(scene));
        if (CareRules.starts(scene, Command.Flow.CONFIRM) || scene.has(Command.Affirm.class))
            return Optional.of(confirm(scene));
        if (scene.has(Command.Deny.class))
            return Optional.of(scene.reply(scene.dialog(), Say.of("reminder.not-coming")));
        return Optional.empty();
    }

    /** Alone, the word may mean the messages; after a reminder it means the visit. */
    static boolean isJustCancel(Scene scene) {
        return scene.command(Command.CannotHandle.class)
                .filter(each -> each.reason().equals("ambiguous-cancel"))
                .isPresent();
    }

    private static Optional<Decision> chosen(Scene scene, int index) {
        if (index > answers(scene)) return Optional.of(again(scene));
        return switch (index) {
            case 1 -> Optional.of(confirm(scene));
            case 2 -> Optional.of(move(scene));
            case 3 -> Optional.of(cancel(scene));
            case 4 -> Optional.of(CareRules.late(scene));
            default -> Optional.of(again(scene));
        };
    }

    private static Decision again(Scene scene) {
        return scene.reply(scene.dialog(), Say.of("choose-again", Integer.toString(answers(scene))));
    }

    /** Being late is no answer to a visit that was just moved. */
    private static int answers(Scene scene) {
        var offer = scene.dialog().offer();
        return offer == null ? 4 : offer.options().size();
    }

    private static Decision confirm(Scene scene) {
        var visit = java.util.Objects.requireNonNull(scene.dialog().inHand());
        return Decision.of(scene.dialog(), scene.heard(), new NextStep.ForCare(new CareStep.ConfirmVisit(visit)));
    }

    static Decision move(Scene scene) {
        return FlowRules.list(Filling.filled(scene.with(CareRules.turned(scene.dialog(), Task.MOVE))));
    }

    static Decision cancel(Scene scene) {
        return FlowRules.list(scene.with(CareRules.turned(scene.dialog(), Task.CANCEL)));
    }
}
