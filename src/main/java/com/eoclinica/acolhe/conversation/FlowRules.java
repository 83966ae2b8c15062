package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.List;
import java.util.Optional;

/** Opens flows, fills what they need and asks for the next thing missing. */
final class FlowRules {

    private FlowRules() {}

    static Optional<Decision> decide(Scene scene) {
        var wanted = tasks(scene);
        var task = scene.dialog().task();
        if (!wanted.isEmpty() && wanted.getFirst() != task) return Optional.of(opened(scene, wanted));
        var books = corrects(scene) || tellsSpecialty(scene);
        if (task == Task.NONE)
            return books && !asksOnly(scene) ? Optional.of(begin(scene, Task.BOOK)) : Optional.empty();
        return books || !wanted.isEmpty() ? Optional.of(proceed(scene)) : Optional.empty();
    }

    /** A complaint leads to a specialty while none is settled; later it is only part of the talk. */
    private static boolean tellsSpecialty(Scene scene) {
        var dialog = scene.dialog();
        return !scene.toldSpecialties().isEmpty() && (dialog.task() == Task.NONE || dialog.ask() == Ask.SPECIALTY);
    }

    /** A question that names a plan, a doctor or a day is a question first: no flow was asked for. */
    private static boolean asksOnly(Scene scene) {
        return scene.has(Command.AskFaq.class) || TalkRules.refused(scene).isPresent();
    }

    private static Decision opened(Scene scene, List<Task> wanted) {
        var decision = begin(scene, wanted.getFirst());
        if (wanted.size() == 1) return decision;
        return decision.with(decision.dialog().thenDoing(wanted.get(1)));
    }

    static Decision begin(Scene scene, Task task) {
        return proceed(scene.with(scene.dialog().startingFromTalk(task)));
    }

    /** The wishes said, in the order in which they can be done: what frees a time comes before what takes one. */
    static List<Task> tasks(Scene scene) {
        return scene.heard().reading().commands().stream()
                .filter(Command.StartFlow.class::isInstance)
                .map(each -> task(((Command.StartFlow) each).flow()))
                .filter(task -> task != Task.NONE)
                .distinct()
                .sorted(java.util.Comparator.comparing(task -> task == Task.BOOK))
                .toList();
    }

    static boolean corrects(Scene scene) {
        return scene.has(Command.SetWhen.class)
                || scene.heard().reading().commands().stream().anyMatch(Filling::fills)
                || Said.OTHER_DOCTOR.in(scene)
                || Filling.isProblemOfTime(scene);
    }

    private static Task task(Command.Flow flow) {
        return switch (flow) {
            case BOOK -> Task.BOOK;
            case RESCHEDULE -> Task.MOVE;
            case CANCEL -> Task.CANCEL;
            case CONFIRM -> Task.CONFIRM;
            case LIST_MINE -> Task.LIST;
            case WAITING_LIST -> Task.WAIT;
            case FAQ, SURVEY, PRIVACY, HUMAN -> Task.NONE;
        };
    }

    /** Takes in all that was said, says what was wrong with it, and goes on. */
    static Decision proceed(Scene scene) {
        var filled = Filling.filled(scene);
        var decision = Asked.besideTimes(scene, filled)
                ? Again.after(filled, Say.of("noted"))
                : Asked.acknowledged(scene, filled, advance(filled));
        for (var problem : Filling.problems(scene).reversed()) decision = decision.first(problem);
        return decision;
    }

    static Decision advance(Scene scene) {
        var dialog = scene.dialog();
        return switch (dialog.task()) {
            case BOOK -> Asking.booking(scene);
            case MOVE -> dialog.inHand() == null ? list(scene) : Asking.slot(scene);
            case WAIT -> Asking.waiting(scene);
            case CANCEL, CONFIRM, LIST, ABOUT, FORGET -> list(scene);
            case NONE -> scene.reply(dialog.asking(Ask.MENU), Say.of("menu"));
        };
    }

    static Decision list(Scene scene) {
        return Decision.of(
                scene.dialog(),
                scene.heard(),
                new NextStep.ListMine(scene.dialog().task()));
    }
}
