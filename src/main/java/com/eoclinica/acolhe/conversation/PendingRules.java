package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import java.util.Optional;
import java.util.Set;

/** An open question outranks a new wish, unless the patient plainly starts another. */
final class PendingRules {

    private static final Set<Ask> CONFIRMING = Set.of(Ask.BOOKING, Ask.MOVING, Ask.CANCELLING);

    private PendingRules() {}

    static Optional<Decision> decide(Scene scene) {
        var dialog = scene.dialog();
        if (Said.CANCEL_ALONE.in(scene) && !CONFIRMING.contains(dialog.ask()))
            return Optional.of(CancelWhat.ask(scene));
        if (scene.has(Command.Hesitate.class) && !decides(scene)) return hesitation(scene);
        if (scene.has(Command.Deny.class) && startsOther(scene)) return Optional.empty();
        if (leaves(scene)) return Optional.of(scene.reply(dialog.ended().asking(Ask.MENU), Say.of("flow-left")));
        return switch (dialog.ask()) {
            case MENU -> MenuRules.decide(scene).or(() -> ChoiceRules.outdated(scene));
            case WHEN -> when(scene);
            case BOOKING, MOVING -> confirmation(scene);
            case CANCELLING -> cancelling(scene);
            case RESUME -> resuming(scene);
            case REMINDER, VACANCY, CLINIC_MOVE, RETURN_VISIT, SURVEY, SURVEY_COMMENT -> Optional.empty();
            case GUARDIAN -> guardian(scene);
            case SLOT, SPECIALTY, PLAN, FOR_WHOM, WHICH, CANCEL_WHAT, PRACTITIONER -> ChoiceRules.decide(scene);
            case NAME, CPF, BIRTHDATE, IDENTITY_CPF, IDENTITY_BIRTHDATE -> FactRules.decide(scene);
            case NONE -> ChoiceRules.outdated(scene);
        };
    }

    private static boolean leaves(Scene scene) {
        var dialog = scene.dialog();
        return (scene.has(Command.CancelFlow.class) || Said.LEAVE.in(scene))
                && dialog.task() != Task.NONE
                && !FlowRules.corrects(scene)
                && !scene.has(Command.StartFlow.class);
    }

    /** "Deixa eu ver com meu marido" names somebody, but nothing is decided by it. */
    private static boolean decides(Scene scene) {
        return scene.has(Command.SetWhen.class)
                || scene.heard().reading().commands().stream()
                        .filter(Filling::fills)
                        .anyMatch(each -> !(each instanceof Command.SetSlot set && set.slot() == SlotName.FOR_WHOM));
    }

    private static boolean startsOther(Scene scene) {
        var task = FlowRules.tasks(scene);
        return !task.isEmpty() && task.getFirst() != scene.dialog().task();
    }

    private static Optional<Decision> when(Scene scene) {
        if (Said.ANY_TIME.in(scene) && !scene.has(Command.SetWhen.class)) return Optional.of(anyTime(scene));
        return scene.has(Command.Deny.class) && !FlowRules.corrects(scene)
                ? Optional.of(scene.reply(scene.dialog().ended().asking(Ask.MENU), Say.of("flow-left")))
                : Optional.empty();
    }

    private static Decision anyTime(Scene scene) {
        var dialog = scene.dialog();
        return FlowRules.advance(scene.with(dialog.with(dialog.details().at(Wishes.anyTime(scene)))));
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

    /** Who booked elsewhere, or on another phone, is not told that there is nothing. */
    private static Optional<Decision> resuming(Scene scene) {
        if (Said.BOOKED_ALREADY.in(scene)) return Optional.of(PersonRules.toPerson(scene, "not-found", "mine.check"));
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
