package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;

/** Opens flows, fills what they need and asks for the next thing missing. */
final class FlowRules {

    private FlowRules() {}

    static Optional<Decision> decide(Scene scene) {
        var start = scene.command(Command.StartFlow.class).map(each -> task(each.flow()));
        if (scene.command(Command.StartFlow.class)
                .filter(each -> each.flow() == Command.Flow.LIST_MINE)
                .isPresent())
            return Optional.of(Decision.of(scene.dialog(), scene.heard(), new NextStep.ListMine(Task.NONE)));
        var fresh =
                start.filter(task -> task != Task.NONE && task != scene.dialog().task());
        if (fresh.isPresent())
            return Optional.of(advance(filled(scene.with(scene.dialog().starting(fresh.get())))));
        var books = corrects(scene) || !scene.heard().reading().specialties().isEmpty();
        if (scene.dialog().task() == Task.NONE)
            return books && !scene.has(Command.AskFaq.class)
                    ? Optional.of(advance(filled(scene.with(scene.dialog().starting(Task.BOOK)))))
                    : Optional.empty();
        return books || start.isPresent() ? Optional.of(advance(filled(scene))) : Optional.empty();
    }

    static boolean corrects(Scene scene) {
        return scene.has(Command.SetWhen.class)
                || scene.has(Command.SetSlot.class)
                || scene.has(Command.CorrectSlot.class);
    }

    private static Task task(Command.Flow flow) {
        return switch (flow) {
            case BOOK -> Task.BOOK;
            case RESCHEDULE -> Task.MOVE;
            case CANCEL -> Task.CANCEL;
            case CONFIRM -> Task.CONFIRM;
            case LIST_MINE, FAQ, SURVEY, PRIVACY, HUMAN -> Task.NONE;
        };
    }

    /** Whatever changes the slot gives up the choice made before. */
    static Scene filled(Scene scene) {
        var dialog = scene.dialog();
        for (var command : scene.heard().reading().commands()) {
            dialog = switch (command) {
                case Command.SetWhen set ->
                    dialog.with(dialog.details().at(set.when())).with((Choice) null);
                case Command.SetSlot set -> put(dialog, set.slot(), set.value());
                case Command.CorrectSlot set -> put(dialog, set.slot(), set.value());
                default -> dialog;
            };
        }
        return scene.with(dialog);
    }

    private static Dialog put(Dialog dialog, Command.SlotName slot, String value) {
        if (slot == Command.SlotName.BIRTHDATE && value.equals("invalid")) return dialog;
        var details = dialog.details();
        return switch (slot) {
            case SPECIALTY ->
                dialog.with(details.with(Details.Detail.SPECIALTY, value)).with((Choice) null);
            case PRACTITIONER ->
                dialog.with(details.with(Details.Detail.PRACTITIONER, value)).with((Choice) null);
            case PLAN -> dialog.with(details.with(Details.Detail.PLAN, value)).with((Choice) null);
            case NAME, PATIENT -> dialog.with(details.with(Details.Detail.NAME, value));
            case BIRTHDATE -> dialog.with(details.with(Details.Detail.BIRTHDATE, value));
            case FOR_WHOM -> dialog.with(details.with(Details.Detail.FOR_WHOM, value));
            case CARD, REASON, SYMPTOM, AGE, CPF, PHONE, EXAM -> dialog;
        };
    }

    static Decision advance(Scene scene) {
        var dialog = scene.dialog();
        return switch (dialog.task()) {
            case BOOK -> Asking.booking(scene);
            case MOVE -> dialog.inHand() == null ? list(scene) : Asking.slot(scene);
            case CANCEL, CONFIRM -> list(scene);
            case NONE -> scene.reply(dialog, Say.of("menu"));
        };
    }

    private static Decision list(Scene scene) {
        return Decision.of(
                scene.dialog(),
                scene.heard(),
                new NextStep.ListMine(scene.dialog().task()));
    }
}
