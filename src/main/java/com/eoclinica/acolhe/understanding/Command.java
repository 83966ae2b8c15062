package com.eoclinica.acolhe.understanding;

import com.eoclinica.acolhe.shared.Outcome;

/** One thing a patient asks for, from a closed list. A reader proposes at most five a turn; code disposes. */
public sealed interface Command extends Outcome {

    /** The exact span of the patient's text this rests on; a command without it is dropped. */
    String evidence();

    record StartFlow(Flow flow, String evidence) implements Command {}

    /** {@code value} is normalized: ISO dates, digits only for CPF, codes for specialties and plans. */
    record SetSlot(SlotName slot, String value, String evidence) implements Command {}

    /** setSlot(date or period), already resolved. */
    record SetWhen(When when, String evidence) implements Command {}

    record CorrectSlot(SlotName slot, String value, String evidence) implements Command {}

    /** {@code index} counts from 1; -1 the last, 0 any of them. */
    record ChooseOption(int index, String evidence) implements Command {}

    record Affirm(String evidence) implements Command {}

    record Deny(String evidence) implements Command {}

    /** Neither yes nor no: "acho que sim", "deixa eu ver". */
    record Hesitate(String evidence) implements Command {}

    /** "Vou me atrasar": for the desk, not for the book. */
    record RunningLate(String evidence) implements Command {}

    record CancelFlow(String evidence) implements Command {}

    record Repeat(String evidence) implements Command {}

    record AskFaq(FaqTopic topic, String evidence) implements Command {}

    record FlagConcern(String level, String evidence) implements Command {}

    record RequestHuman(String reason, String evidence) implements Command {}

    record OptOut(String evidence) implements Command {}

    record PrivacyRequest(PrivacyRight right, String evidence) implements Command {}

    record SmallTalk(SmallTalkKind of, String evidence) implements Command {}

    record CannotHandle(String reason, String evidence) implements Command {}

    enum Flow {
        BOOK,
        RESCHEDULE,
        CANCEL,
        CONFIRM,
        LIST_MINE,
        WAITING_LIST,
        FAQ,
        SURVEY,
        PRIVACY,
        HUMAN
    }

    enum SlotName {
        PATIENT,
        SPECIALTY,
        PRACTITIONER,
        PLAN,
        CARD,
        REASON,
        SYMPTOM,
        AGE,
        NAME,
        CPF,
        BIRTHDATE,
        PHONE,
        EXAM,
        FOR_WHOM
    }

    enum FaqTopic {
        PRICE,
        INSURANCE,
        HOURS,
        ADDRESS,
        PREPARATION,
        PAYMENT,
        DOCUMENTS,
        OTHER
    }

    enum PrivacyRight {
        ACCESS,
        ERASE,
        CORRECT,
        REFUSE_AI,
        CONTACT
    }

    enum SmallTalkKind {
        GREETING,
        THANKS,
        GOODBYE,
        CHAT
    }
}
