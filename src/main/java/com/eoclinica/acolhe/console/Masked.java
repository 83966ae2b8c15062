package com.eoclinica.acolhe.console;

import org.jspecify.annotations.Nullable;

/** Personal data shown just far enough to tell people apart. */
final class Masked {

    private static final int SHOWN = 4;
    private static final int SHOWN_OF_CPF = 2;

    private Masked() {}

    /** "•••• 4321"; a hidden number has none to show. */
    static String phone(@Nullable String phone) {
        if (phone == null || phone.length() < SHOWN) return "número oculto";
        return "•••• " + phone.substring(phone.length() - SHOWN);
    }

    /** "•••.•••.•••-09" */
    static String cpf(String cpf) {
        return "•••.•••.•••-" + cpf.substring(Math.max(0, cpf.length() - SHOWN_OF_CPF));
    }
}
