package com.eoclinica.acolhe.audit;

import java.util.UUID;

/** What it was done to, by kind and id: {@code conversation:0190…}. Never a name, phone or CPF. */
public record Subject(String code) {

    public static final Subject NONE = new Subject("-");

    public static Subject of(String kind, UUID id) {
        return new Subject(kind + ":" + id);
    }

    /** {@code pseudonym} comes from {@link Pseudonyms}. */
    public static Subject of(String kind, String pseudonym) {
        return new Subject(kind + ":" + pseudonym);
    }
}
