package com.eoclinica.acolhe.guard;

import java.util.Locale;

/** What has to happen to a reply, mildest first; the harshest of all findings decides. Only {@code PASS} may leave as it is. */
public enum Action {
    PASS,
    /** Personal data is covered before the rest could go. */
    MASK,
    /** Foreign markup, links or hidden characters are taken out before the rest could go. */
    STRIP,
    /** The fact is said again from the clinic's document by a message template. */
    REWRITE,
    /** Nothing of it goes. */
    BLOCK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
