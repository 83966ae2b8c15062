package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The stable face's names for what a command says. */
final class Face {

    private static final Map<Command.FaqTopic, String> TOPICS = Map.of(
            Command.FaqTopic.PRICE, "ask_price",
            Command.FaqTopic.INSURANCE, "ask_insurance",
            Command.FaqTopic.HOURS, "ask_hours",
            Command.FaqTopic.ADDRESS, "ask_address",
            Command.FaqTopic.PREPARATION, "ask_preparation");

    private Face() {}

    static Optional<String> intent(Command command) {
        return Optional.ofNullable(
                switch (command) {
                    case Command.StartFlow(var flow, var _) -> flow(flow);
                    case Command.AskFaq(var topic, var _) -> TOPICS.get(topic);
                    case Command.Deny _ -> "no";
                    case Command.ChooseOption _ -> "choose_option";
                    case Command.RequestHuman _ -> "request_human";
                    case Command.SetSlot(var slot, var _, var _) ->
                        slot == Command.SlotName.SYMPTOM ? "describe_symptoms" : null;
                    default -> null;
                });
    }

    private static String flow(Command.Flow flow) {
        return switch (flow) {
            case LIST_MINE -> "list_appointments";
            case HUMAN -> "request_human";
            case CONFIRM -> "confirm_presence";
            default -> flow.name().toLowerCase(Locale.ROOT);
        };
    }

    static Optional<Map.Entry<String, Object>> slot(Command command) {
        return switch (command) {
            case Command.SetSlot(var slot, var value, var _) -> named(slot, value);
            case Command.CorrectSlot(var slot, var value, var _) -> named(slot, value);
            case Command.ChooseOption(var index, var _) -> Optional.of(Map.entry("option", index));
            default -> Optional.empty();
        };
    }

    private static Optional<Map.Entry<String, Object>> named(Command.SlotName slot, String value) {
        return switch (slot) {
            case PRACTITIONER -> Optional.of(Map.entry("doctor", value));
            case AGE -> Optional.of(Map.entry("age", Integer.parseInt(value)));
            case SYMPTOM, REASON, PATIENT -> Optional.empty();
            default -> Optional.of(Map.entry(slot.name().toLowerCase(Locale.ROOT), value));
        };
    }
}
