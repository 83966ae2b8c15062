package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.*;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what was read into at most five commands, those that bind the clinic most first. */
final class Commands {

    private static final int MOST = 5;
    private static final Map<String, SlotName> SLOTS = Map.ofEntries(
            Map.entry("name", SlotName.NAME),
            Map.entry("cpf", SlotName.CPF),
            Map.entry("birthdate", SlotName.BIRTHDATE),
            Map.entry("phone", SlotName.PHONE),
            Map.entry("plan", SlotName.PLAN),
            Map.entry("card", SlotName.CARD),
            Map.entry("specialty", SlotName.SPECIALTY),
            Map.entry("doctor", SlotName.PRACTITIONER),
            Map.entry("exam", SlotName.EXAM),
            Map.entry("age", SlotName.AGE),
            Map.entry("for_whom", SlotName.FOR_WHOM));
    private static final Pattern CORRECTION = Pattern.compile(
            "\\b(?:na verdade|errei|digitei errado|escrevi errado|corrigindo|corrige|correcao|me enganei|me"
                    + " confundi|ta errado|esta errado)\\b");
    private static final Pattern REPEAT = Pattern.compile(
            "\\b(?:repet[ei]|repetir|nao entendi|n entendi|como assim|manda de novo|quais (?:eram|sao) (?:mesmo )?as"
                    + " opcoes|pode falar de novo)\\b");
    private static final Pattern STOP_FLOW =
            Pattern.compile("\\b(?:deixa pra la|deixa quieto|esquece|desisto|desisti|mudei de ideia)\\b");

    private final ClinicPlans plans;

    Commands(ClinicPlans plans) {
        this.plans = plans;
    }

    List<Command> of(
            Plain text,
            List<Intent> intents,
            List<Slot> slots,
            List<String> sure,
            Optional<Found> when,
            Optional<CannotHandle> problem) {
        var commands = new ArrayList<Command>();
        text.find(STOP_FLOW).ifPresent(match -> commands.add(new CancelFlow(text.span(match))));
        text.find(REPEAT).ifPresent(match -> commands.add(new Repeat(text.span(match))));
        for (var intent : intents) {
            commands.addAll(IntentCommands.of(intent, text, slots));
        }
        slots.stream().filter(slot -> SLOTS.containsKey(slot.name())).forEach(slot -> commands.add(set(text, slot)));
        when.ifPresent(each -> commands.add(new SetWhen(each.when(), each.evidence())));
        problem.ifPresent(commands::add);
        symptom(intents, sure, commands);
        if (commands.isEmpty() && !text.original().isBlank()) {
            commands.add(new CannotHandle("not-understood", text.original().strip()));
        }
        return commands.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Commands::rank))
                .limit(MOST)
                .toList();
    }

    private Command set(Plain text, Slot slot) {
        var value = slot.name().equals("plan")
                ? plans.code(slot.value().toString())
                : slot.value().toString();
        var name = Objects.requireNonNull(SLOTS.get(slot.name()));
        return text.has(CORRECTION)
                ? new CorrectSlot(name, value, slot.evidence())
                : new SetSlot(name, value, slot.evidence());
    }

    private static void symptom(List<Intent> intents, List<String> sure, List<Command> commands) {
        var told = intents.stream()
                .filter(each -> each.name().equals("describe_symptoms"))
                .findFirst();
        var named = commands.stream().anyMatch(each -> each instanceof SetSlot set && set.slot() == SlotName.SPECIALTY);
        if (told.isPresent() && !sure.isEmpty() && !named) {
            commands.add(
                    new SetSlot(SlotName.SPECIALTY, sure.getFirst(), told.get().evidence()));
        }
    }

    private static int rank(Command command) {
        return switch (command) {
            case OptOut c -> 0;
            case RequestHuman c -> 0;
            case PrivacyRequest c -> 0;
            case FlagConcern c -> 0;
            case StartFlow c -> 2;
            case SetWhen c -> 3;
            case SetSlot c -> 3;
            case CorrectSlot c -> 3;
            case AskFaq c -> 4;
            case CannotHandle c -> 4;
            case SmallTalk c -> 5;
            default -> 1;
        };
    }
}
