package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.CannotHandle;
import com.eoclinica.acolhe.understanding.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds what the model saw and the local reader missed. What the local reader read stands: the answer to the open question,
 * every slot, every wish; a model only fills gaps.
 */
final class Merge {

    private static final int MOST = 5;
    private static final Set<String> UNCLEAR = Set.of("not-understood");
    private static final Set<String> BAD_DATES = Set.of("impossible-date", "contradictory-date");

    private final Reading local;
    private final boolean understood;

    Merge(Reading local) {
        this.local = local;
        this.understood =
                local.commands().stream().anyMatch(each -> !isUnclear(each) && !(each instanceof Command.SmallTalk));
    }

    Reading with(List<Command> proposed, String model) {
        var added = new ArrayList<Command>();
        for (var each : proposed) {
            if (isMissing(each, added)) added.add(each);
        }
        if (added.isEmpty()) return local;
        var commands = Stream.concat(local.commands().stream().filter(each -> !isUnclear(each)), added.stream())
                .sorted(Comparator.comparingInt(Merge::rank))
                .limit(MOST)
                .toList();
        return new Reading(
                commands,
                intents(added),
                slots(added),
                specialties(added),
                local.when()
                        .or(() -> added.stream()
                                .filter(Command.SetWhen.class::isInstance)
                                .map(each -> ((Command.SetWhen) each).when())
                                .findFirst()),
                "local+" + model);
    }

    private boolean isMissing(Command each, List<Command> added) {
        return switch (each) {
            case Command.FlagConcern _ -> !has(Command.FlagConcern.class, added);
            case Command.SetSlot(var slot, var _, var _) -> !knows(slot, added);
            case Command.CorrectSlot(var slot, var _, var _) -> !knows(slot, added);
            case Command.SetWhen _ -> local.when().isEmpty() && noBadDate() && !has(Command.SetWhen.class, added);
            case Command.AskFaq _ -> !has(Command.AskFaq.class, added) && !answersQuestion();
            case Command.StartFlow _ -> !has(Command.StartFlow.class, added) && !answersQuestion();
            case Command.ChooseOption _, Command.Deny _ -> !understood && !answersQuestion();
            case Command.RequestHuman _, Command.SmallTalk _, Command.Repeat _, Command.CancelFlow _ -> !understood;
            default -> false;
        };
    }

    private boolean has(Class<? extends Command> kind, List<Command> added) {
        return Stream.concat(local.commands().stream(), added.stream()).anyMatch(kind::isInstance);
    }

    private boolean knows(Command.SlotName slot, List<Command> added) {
        return Stream.concat(local.commands().stream(), added.stream())
                .anyMatch(each -> each instanceof Command.SetSlot set && set.slot() == slot
                        || each instanceof Command.CorrectSlot corrected && corrected.slot() == slot);
    }

    private boolean answersQuestion() {
        return local.commands().stream()
                .anyMatch(each -> each instanceof Command.Affirm
                        || each instanceof Command.Deny
                        || each instanceof Command.Hesitate
                        || each instanceof Command.ChooseOption);
    }

    private boolean noBadDate() {
        return local.commands().stream()
                .noneMatch(each -> each instanceof CannotHandle(var reason, var _) && BAD_DATES.contains(reason));
    }

    private static boolean isUnclear(Command each) {
        return each instanceof CannotHandle(var reason, var _) && UNCLEAR.contains(reason);
    }

    private List<String> intents(List<Command> added) {
        var names = new LinkedHashSet<>(local.intents());
        added.forEach(each -> Face.intent(each).ifPresent(names::add));
        return List.copyOf(names);
    }

    private Map<String, Object> slots(List<Command> added) {
        var slots = new LinkedHashMap<>(local.slots());
        added.forEach(each -> Face.slot(each).ifPresent(slot -> slots.putIfAbsent(slot.getKey(), slot.getValue())));
        return slots;
    }

    private List<String> specialties(List<Command> added) {
        var codes = added.stream()
                .filter(each -> each instanceof Command.SetSlot set && set.slot() == Command.SlotName.SPECIALTY)
                .map(each -> ((Command.SetSlot) each).value());
        return Stream.concat(local.specialties().stream(), codes).distinct().toList();
    }

    private static int rank(Command command) {
        return switch (command) {
            case Command.OptOut _, Command.RequestHuman _, Command.PrivacyRequest _, Command.FlagConcern _ -> 0;
            case Command.StartFlow _ -> 2;
            case Command.SetWhen _, Command.SetSlot _, Command.CorrectSlot _ -> 3;
            case Command.AskFaq _, CannotHandle _ -> 4;
            case Command.SmallTalk _ -> 5;
            default -> 1;
        };
    }
}
