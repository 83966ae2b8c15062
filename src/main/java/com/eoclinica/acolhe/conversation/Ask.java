package com.eoclinica.acolhe.conversation;

import org.jspecify.annotations.Nullable;

/** The question that is open, and the context a reader knows it by. */
public enum Ask {
    NONE(null),
    MENU(null),
    SPECIALTY("ask_specialty"),
    PLAN("ask_insurance"),
    WHEN("ask_when"),
    SLOT("choose_slot"),
    FOR_WHOM("choose"),
    NAME("ask_name"),
    CPF("ask_cpf"),
    BIRTHDATE("ask_birthdate"),
    GUARDIAN("confirm"),
    IDENTITY_CPF("ask_cpf"),
    IDENTITY_BIRTHDATE("ask_birthdate"),
    PRACTITIONER("choose"),
    WHICH("choose"),
    CANCEL_WHAT("choose"),
    BOOKING("confirm_booking"),
    MOVING("confirm_reschedule"),
    CANCELLING("confirm_cancel"),
    RESUME("confirm"),
    REMINDER("reminder"),
    VACANCY("vacancy"),
    CLINIC_MOVE("choose_slot"),
    RETURN_VISIT("vacancy"),
    SURVEY(null),
    SURVEY_COMMENT(null);

    private final @Nullable String context;

    Ask(@Nullable String context) {
        this.context = context;
    }

    @Nullable
    String context() {
        return context;
    }
}
