package com.eoclinica.acolhe.desk;

import java.util.Locale;

/** Who must come: the reception first; whoever is in charge of it when nobody came. */
public enum Called {
    ATTENDANT,
    MANAGER,
    OWNER;

    /** Nobody stands above the owner, who is called again and again. */
    Called next() {
        return this == ATTENDANT ? MANAGER : OWNER;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
