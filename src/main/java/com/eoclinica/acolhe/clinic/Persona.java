package com.eoclinica.acolhe.clinic;

/**
 * How the clinic wants its receptionist to come across. It is always said to be an AI, whatever its name.
 *
 * @param emoji whether messages may carry any
 */
public record Persona(String receptionist, Formality formality, boolean emoji) {

    public static final Persona USUAL = new Persona("Assistente virtual", Formality.FRIENDLY, false);

    /** FORMAL says "o senhor, a senhora", FRIENDLY says "você", PLAIN says as little as possible. */
    public enum Formality {
        FORMAL,
        FRIENDLY,
        PLAIN
    }

    public Persona {
        receptionist = receptionist == null || receptionist.isBlank() ? "Assistente virtual" : receptionist.strip();
        formality = formality == null ? Formality.FRIENDLY : formality;
    }
}
