package com.eoclinica.acolhe.conversation;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a patient hears when we failed: once, and that a person will answer. Needs nothing that may be broken. */
final class Apology {

    private Apology() {}

    static String text() {
        return ResourceBundle.getBundle("messages.apology", Locale.of("pt", "BR"))
                .getString("apology");
    }
}
