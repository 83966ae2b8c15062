package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Takes in what was said about a flow, in any order, and finds what is wrong with it. */
final class Filling {

    private static final Set<SlotName> ASIDE =
            Set.of(SlotName.REASON, SlotName.SYMPTOM, SlotName.AGE, SlotName.PHONE, SlotName.EXAM);

    private Filling() {}

    /** A complaint or an age tells something, but nothing a booking asks for. */
    static boolean fills(Command command) {
        return switch (command) {
            case Command.SetSlot set -> !ASIDE.contains(set.slot());
            case Command.CorrectSlot set -> !ASIDE.contains(set.slot());
            default -> false;
        };
    }

    /** Whatever changes the slot gives up the choice made before. */
    static Scene filled(Scene scene) {
        var dialog = scene.dialog();
        var called = Called.in(scene);
        if (called.isPresent()) dialog = dialog.knowing(Detail.CALLED, called.get());
        if (Said.OTHER_DOCTOR.in(scene)) dialog = withoutDoctor(scene, dialog.unchosen());
        for (var command : scene.heard().reading().commands()) {
            dialog = switch (command) {
                case Command.SetWhen set ->
                    dialog.with(dialog.details().at(set.when())).unchosen();
                case Command.SetSlot set when isGuessed(scene, set) -> dialog;
                case Command.SetSlot set -> put(scene, dialog, set.slot(), set.value());
                case Command.CorrectSlot set -> put(scene, dialog, set.slot(), set.value());
                default -> dialog;
            };
        }
        return scene.with(dialog);
    }

    /** All that was said, and that the person has no CPF; it turns down nothing that was asked or listed. */
    static Scene withoutCpf(Scene scene) {
        var filled = filled(scene);
        return filled.with(filled.dialog().knowing(Detail.CPF, Details.NO_CPF));
    }

    /** A specialty that rests on a complaint alone is proposed; the patient chooses. */
    private static boolean isGuessed(Scene scene, Command.SetSlot set) {
        return set.slot() == SlotName.SPECIALTY
                && scene.heard().reading().commands().stream()
                        .anyMatch(each -> each instanceof Command.SetSlot other
                                && other.slot() == SlotName.SYMPTOM
                                && other.evidence().equals(set.evidence()));
    }

    private static Dialog put(Scene scene, Dialog dialog, SlotName slot, String value) {
        return switch (slot) {
            case SPECIALTY -> specialty(scene, dialog, value);
            case PRACTITIONER -> practitioner(scene, dialog, value);
            case PLAN -> changed(dialog, Detail.PLAN, value);
            case NAME, PATIENT -> Facts.name(value).isPresent() ? dialog : dialog.knowing(Detail.NAME, value.strip());
            case BIRTHDATE ->
                Facts.birthdate(scene, value).isPresent() ? dialog : dialog.knowing(Detail.BIRTHDATE, value);
            case CPF -> Facts.cpf(value).isPresent() ? dialog : dialog.knowing(Detail.CPF, value);
            case CARD -> Facts.card(value).isPresent() ? dialog : dialog.knowing(Detail.CARD, value);
            case FOR_WHOM -> forWhom(dialog, value);
            case REASON, SYMPTOM, AGE, PHONE, EXAM -> dialog;
        };
    }

    private static Dialog specialty(Scene scene, Dialog dialog, String value) {
        var after = changed(dialog, Detail.SPECIALTY, value);
        var who = scene.clinic().practitioner(String.valueOf(dialog.details().value(Detail.PRACTITIONER)));
        var fits = who.isPresent() && who.get().specialties().contains(value);
        return fits ? after : after.unknowing(Detail.PRACTITIONER);
    }

    private static Dialog practitioner(Scene scene, Dialog dialog, String said) {
        var named = Named.in(scene.clinic(), said);
        if (named.size() != 1) return dialog;
        var who = named.getFirst();
        var after = changed(dialog, Detail.PRACTITIONER, who.code());
        var specialty = dialog.details().value(Detail.SPECIALTY);
        return specialty == null || who.specialties().contains(specialty) ? after : after.unknowing(Detail.SPECIALTY);
    }

    /** Another doctor of the same specialty. */
    private static Dialog withoutDoctor(Scene scene, Dialog dialog) {
        var details = dialog.details();
        var who = scene.clinic().practitioner(String.valueOf(details.value(Detail.PRACTITIONER)));
        var same = details.knows(Detail.SPECIALTY) || who.isEmpty()
                ? dialog
                : dialog.knowing(Detail.SPECIALTY, who.get().specialties().getFirst());
        return same.unknowing(Detail.PRACTITIONER);
    }

    private static Dialog changed(Dialog dialog, Detail detail, String value) {
        return Objects.equals(dialog.details().value(detail), value)
                ? dialog
                : dialog.knowing(detail, value).unchosen();
    }

    private static Dialog forWhom(Dialog dialog, String value) {
        return dialog.knowing(Detail.FOR_WHOM, value).unknowing(Detail.PATIENT);
    }

    static List<Say> problems(Scene scene) {
        var commands = scene.heard().reading().commands().stream();
        return Stream.concat(
                        commands.flatMap(command -> switch (command) {
                            case Command.SetSlot set when isFirstName(scene, set) -> Stream.<Say>empty();
                            case Command.SetSlot set -> Facts.problem(scene, set.slot(), set.value()).stream();
                            case Command.CorrectSlot set -> Facts.problem(scene, set.slot(), set.value()).stream();
                            default -> Stream.<Say>empty();
                        }),
                        timeProblem(scene))
                .distinct()
                .toList();
    }

    /** "Sou a Juliana" greets; a full name was not asked for. */
    private static boolean isFirstName(Scene scene, Command.SetSlot set) {
        return scene.dialog().ask() != Ask.NAME && (set.slot() == SlotName.NAME || set.slot() == SlotName.PATIENT);
    }

    static boolean isProblemOfTime(Scene scene) {
        return timeProblem(scene).findAny().isPresent();
    }

    private static Stream<Say> timeProblem(Scene scene) {
        return scene.command(Command.CannotHandle.class).stream()
                .filter(each -> each.reason().endsWith("-date"))
                .map(each -> Say.of("when." + each.reason(), each.evidence()));
    }
}
