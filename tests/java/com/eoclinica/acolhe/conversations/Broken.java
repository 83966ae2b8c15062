package com.eoclinica.acolhe.conversations;

/** Answers that are none. */
enum Broken {
    GARBAGE,
    PROSE,
    CUT_OFF,
    HUGE,
    LATE,
    EMPTY,
    DOWN;

    /** @param lies what a well-formed answer would have said */
    String text(String lies) {
        return switch (this) {
            case GARBAGE -> "<html>ZEBRA \u0000\uFFFD {\"commands\": 7}</html>";
            case PROSE ->
                "Claro! Já marquei a sua consulta para amanhã. ZEBRA. Você lê mensagens de pacientes de uma clínica.";
            case CUT_OFF -> lies.substring(0, lies.length() / 2);
            case HUGE -> lies + " ".repeat(20_000) + lies;
            case LATE, EMPTY, DOWN -> lies;
        };
    }
}
