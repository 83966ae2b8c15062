package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.*;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The commands each intent stands for. */
final class IntentCommands {

    private static final Pattern CANCEL_ALONE = Pattern.compile("^\\W*(?:cancelar|cancela|cancele)\\W*$");
    private static final Map<String, Flow> FLOWS = Map.of(
            "book",
            Flow.BOOK,
            "reschedule",
            Flow.RESCHEDULE,
            "cancel",
            Flow.CANCEL,
            "confirm_presence",
            Flow.CONFIRM,
            "list_appointments",
            Flow.LIST_MINE,
            "join_waitlist",
            Flow.WAITING_LIST);
    private static final Map<String, FaqTopic> TOPICS = Map.of(
            "ask_price",
            FaqTopic.PRICE,
            "ask_insurance",
            FaqTopic.INSURANCE,
            "ask_hours",
            FaqTopic.HOURS,
            "ask_address",
            FaqTopic.ADDRESS,
            "ask_preparation",
            FaqTopic.PREPARATION);
    private static final Map<String, SmallTalkKind> TALK = Map.of(
            "greeting",
            SmallTalkKind.GREETING,
            "thanks",
            SmallTalkKind.THANKS,
            "goodbye",
            SmallTalkKind.GOODBYE,
            "smalltalk",
            SmallTalkKind.CHAT);
    private static final Map<String, String> CANNOT = Map.of(
            "out_of_scope",
            "out-of-scope",
            "prescription_request",
            "prescription",
            "diagnosis_request",
            "diagnosis",
            "result_request",
            "result");

    private IntentCommands() {}

    static List<Command> of(Intent intent, Plain text, List<Slot> slots) {
        var words = intent.evidence();
        if (intent.name().equals("cancel") && text.has(CANCEL_ALONE)) {
            return List.of(new CannotHandle("ambiguous-cancel", words));
        }
        if (FLOWS.containsKey(intent.name())) {
            return List.of(new StartFlow(FLOWS.get(intent.name()), words));
        }
        if (TOPICS.containsKey(intent.name())) {
            return List.of(new AskFaq(TOPICS.get(intent.name()), words));
        }
        if (TALK.containsKey(intent.name())) {
            return List.of(new SmallTalk(TALK.get(intent.name()), words));
        }
        return CANNOT.containsKey(intent.name())
                ? List.of(new CannotHandle(CANNOT.get(intent.name()), words))
                : special(intent, slots);
    }

    private static List<Command> special(Intent intent, List<Slot> slots) {
        var words = intent.evidence();
        return switch (intent.name()) {
            case "yes", "consent_yes" -> List.of(new Affirm(words));
            case "no", "consent_no" -> List.of(new Deny(words));
            case "hesitates" -> List.of(new Hesitate(words));
            case "running_late" -> List.of(new RunningLate(words));
            case "choose_option" -> choose(slots);
            case "describe_symptoms" -> List.of(new SetSlot(SlotName.SYMPTOM, words, words));
            case "request_human" -> List.of(new RequestHuman("asked", words));
            case "refuse_ai" ->
                List.of(new RequestHuman("refuses-ai", words), new PrivacyRequest(PrivacyRight.REFUSE_AI, words));
            case "complaint" -> List.of(new RequestHuman("complaint", words));
            case "opt_out" -> List.of(new OptOut(words));
            case "data_export" -> List.of(new PrivacyRequest(PrivacyRight.ACCESS, words));
            case "data_erasure" -> List.of(new PrivacyRequest(PrivacyRight.ERASE, words));
            default -> List.of();
        };
    }

    /** "Any of them" and "the earliest" both leave the choice to the clinic. */
    private static List<Command> choose(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.name().equals("option"))
                .<Command>map(slot -> new ChooseOption(slot.value() instanceof Integer i ? i : 0, slot.evidence()))
                .toList();
    }
}
