package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;
import java.util.stream.Stream;

/** The patient steers the talk itself: back, from the start, once more, and what the clinic remembers of them. */
final class SteeringRules {

    private SteeringRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (Said.RESTART.in(scene))
            return Optional.of(
                    scene.reply(scene.dialog().ended().asking(Ask.MENU), Say.of("restarted"), Say.of("menu")));
        if (!scene.has(Command.StartFlow.class) && Called.in(scene).isPresent())
            return Called.in(scene).map(name -> called(scene, name));
        if (Said.FORGET.in(scene)) return Optional.of(task(scene, Task.FORGET));
        if (Said.ABOUT_ME.in(scene)) return Optional.of(task(scene, Task.ABOUT));
        if (scene.dialog().task() == Task.NONE) return Optional.empty();
        if (Said.BACK.in(scene)) return Optional.of(back(scene));
        return scene.has(Command.Repeat.class) || Said.REPEAT.in(scene)
                ? Optional.of(Again.after(scene))
                : Optional.empty();
    }

    private static Decision called(Scene scene, String name) {
        var says = Stream.concat(Stream.of(Say.of("called", name)), Again.question(scene.dialog()).stream());
        return Decision.of(scene.dialog(), scene.heard(), new NextStep.CallThem(name), says.toArray(Say[]::new));
    }

    private static Decision task(Scene scene, Task task) {
        return Decision.of(scene.dialog().starting(task), scene.heard(), new NextStep.ListMine(task));
    }

    /** One question back; before the first one there is the menu. */
    private static Decision back(Scene scene) {
        var dialog = scene.dialog();
        return switch (dialog.ask()) {
            case BOOKING, MOVING, NAME, CPF, BIRTHDATE, GUARDIAN, FOR_WHOM, RESUME ->
                FlowRules.advance(scene.with(dialog.unchosen()));
            case SLOT ->
                scene.reply(dialog.unchosen().with(dialog.details().at(null)).asking(Ask.WHEN), Say.of("ask.when"));
            case WHEN ->
                FlowRules.advance(scene.with(dialog.unknowing(forgotten(dialog)).with((Offer) null)));
            case PLAN ->
                FlowRules.advance(
                        scene.with(dialog.unknowing(Details.Detail.SPECIALTY).unknowing(Details.Detail.PRACTITIONER)));
            default -> scene.reply(dialog.ended().asking(Ask.MENU), Say.of("flow-left"));
        };
    }

    private static Details.Detail forgotten(Dialog dialog) {
        return dialog.task() == Task.MOVE ? Details.Detail.RECOGNISED : Details.Detail.PLAN;
    }
}
