package com.eoclinica.acolhe.patient;

import java.util.Locale;

/** What a correspondent is told of, or may refuse. */
public enum Purpose {
    /** The privacy notice was shown; nobody can refuse to have seen it. */
    NOTICE,
    /** Messages we start: reminders, surveys, offers of the waiting list. */
    MESSAGES,
    /** Answers by artificial intelligence (Res. CFM 2.454/2026 art. 11). */
    AI;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
