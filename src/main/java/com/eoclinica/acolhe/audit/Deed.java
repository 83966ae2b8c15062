package com.eoclinica.acolhe.audit;

import java.util.Locale;

/** What was done. The names are kept for five years; add, never rename. */
public enum Deed {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    PASSWORD_CHOSEN,
    SECOND_FACTOR_SET,
    ACCOUNT_ADDED,
    ACCOUNT_CHANGED,
    ACCOUNT_DISABLED,
    KEY_ISSUED,
    KEY_REVOKED,
    ACCESS_DENIED,
    CONVERSATION_READ,
    CONVERSATION_TAKEN,
    CONVERSATION_LEFT,
    MESSAGE_OPENED,
    RECORD_READ,
    RECORD_CHANGED,
    EXPORTED,
    CONSENT_CHANGED,
    ERASED,
    HELD,
    SECRET_ROTATED;

    /** As stored and shown to machines: {@code conversation_read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
