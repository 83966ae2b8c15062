package com.eoclinica.acolhe.guard;

import static com.eoclinica.acolhe.guard.Action.BLOCK;
import static com.eoclinica.acolhe.guard.Action.MASK;
import static com.eoclinica.acolhe.guard.Action.REWRITE;
import static com.eoclinica.acolhe.guard.Action.STRIP;

import java.util.Locale;

/** Why a reply may not leave as it is. The clinical ones follow Res. CFM 2.454/2026 and 2.336/2023. */
public enum Reason {
    DIAGNOSIS(BLOCK),
    DRUG(BLOCK),
    DOSE(BLOCK),
    EXAM(BLOCK),
    REASSURANCE(BLOCK),
    PROGNOSIS(BLOCK),
    PROMISE(BLOCK),
    COVERAGE(BLOCK),
    SUPERLATIVE(REWRITE),
    INVENTED_PRICE(REWRITE),
    INVENTED_PLAN(REWRITE),
    INVENTED_SLOT(REWRITE),
    INVENTED_DATE(REWRITE),
    INVENTED_HOURS(REWRITE),
    INVENTED_NUMBER(REWRITE),
    INVENTED_PHONE(REWRITE),
    INVENTED_ADDRESS(REWRITE),
    INVENTED_PRACTITIONER(REWRITE),
    INVENTED_SERVICE(REWRITE),
    INVENTED_FACT(REWRITE),
    UNCONFIRMED_COMMIT(BLOCK),
    PERSONAL_DATA(MASK),
    PROMPT_LEAK(BLOCK),
    INJECTION(BLOCK),
    FALSE_IDENTITY(BLOCK),
    ASKS_SECRET(BLOCK),
    MARKUP(STRIP),
    FOREIGN_LINK(STRIP),
    HIDDEN_CHARACTERS(STRIP),
    TOO_LONG(BLOCK),
    EMPTY(BLOCK),
    OTHER_LANGUAGE(BLOCK),
    /** No rule speaks, but it resembles replies that were stopped. */
    DOUBTFUL(BLOCK);

    private final Action action;

    Reason(Action action) {
        this.action = action;
    }

    public Action action() {
        return action;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A poisoned document must not speak through the clinic's voice. */
    boolean isUnsafeEvenFromStaff() {
        return this == PROMPT_LEAK || this == INJECTION || this == FALSE_IDENTITY || this == ASKS_SECRET;
    }

    static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
