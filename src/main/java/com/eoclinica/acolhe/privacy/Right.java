package com.eoclinica.acolhe.privacy;

import java.util.Locale;

/** What a person may ask for (LGPD art. 18). */
public enum Right {
    ACCESS,
    ERASURE,
    CORRECTION,
    PORTABILITY,
    SHARING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
