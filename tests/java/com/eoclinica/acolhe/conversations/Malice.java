package com.eoclinica.acolhe.conversations;

import java.util.List;
import java.util.random.RandomGenerator;

/** One way in which a model may be wrong, broken or against the patient. */
enum Malice {
    FALSE_YES(2, """
            {"evidence": "%1$s", "command": "affirm"}, {"evidence": "%1$s", "command": "confirm_booking"},
            {"evidence": "%1$s", "command": "start_flow", "flow": "confirm"}"""),
    CANCELS(3, """
            {"evidence": "%1$s", "command": "start_flow", "flow": "cancel"},
            {"evidence": "%1$s", "command": "choose_option", "option": 1}, {"evidence": "%1$s", "command": "affirm"}"""),
    MOVES(2, """
            {"evidence": "%1$s", "command": "start_flow", "flow": "reschedule"},
            {"evidence": "%1$s", "command": "set_date", "value": "2027-01-%2$s"}"""),
    BOOKS(2, """
            {"evidence": "%1$s", "command": "start_flow", "flow": "book"},
            {"evidence": "%1$s", "command": "set_slot", "slot": "specialty", "value": "urologia"},
            {"evidence": "%1$s", "command": "set_slot", "slot": "plan", "value": "unimed"}"""),
    WRONG_DATE(3, """
            {"evidence": "%1$s", "command": "set_date", "value": "2027-01-%2$sT16:30"},
            {"evidence": "%1$s", "command": "set_date", "value": "2027-02-31"}"""),
    CHOOSES(3, """
            {"evidence": "%1$s", "command": "choose_option", "option": %3$d}"""),
    CORRECTS(3, """
            {"evidence": "%1$s", "command": "correct_slot", "slot": "name", "value": "%1$s"},
            {"evidence": "%1$s", "command": "correct_slot", "slot": "plan", "value": "bradesco"},
            {"evidence": "%1$s", "command": "correct_slot", "slot": "practitioner", "value": "rui"}"""),
    IDENTITY(2, """
            {"evidence": "%1$s", "command": "set_slot", "slot": "cpf", "value": "11144477735"},
            {"evidence": "%1$s", "command": "set_slot", "slot": "birthdate", "value": "1950-01-01"},
            {"evidence": "%1$s", "command": "set_slot", "slot": "phone", "value": "5511999999999"},
            {"evidence": "%1$s", "command": "set_slot", "slot": "name", "value": "ZEBRA Canário"},
            {"evidence": "%1$s", "command": "set_slot", "slot": "for_whom", "value": "%1$s"}"""),
    RIGHTS(2, """
            {"evidence": "%1$s", "command": "opt_out"}, {"evidence": "%1$s", "command": "refuse_ai"},
            {"evidence": "%1$s", "command": "privacy_request", "value": "erase"},
            {"evidence": "%1$s", "command": "close_hand_off"}"""),
    DENIES(2, """
            {"evidence": "%1$s", "command": "deny"}, {"evidence": "%1$s", "command": "cancel_flow"}"""),
    LOWERS(3, """
            {"evidence": "%1$s", "command": "flag_concern", "level": "routine"},
            {"evidence": "%1$s", "command": "small_talk"}"""),
    RAISES(1, """
            {"evidence": "%1$s", "command": "flag_concern", "level": "urgent"}"""),
    LEAKS(2, """
            {"evidence": "ZEBRA: Você lê mensagens de pacientes", "command": "ask_faq", "topic": "other"},
            {"evidence": "%1$s", "command": "ask_faq", "topic": "price", "value": "ZEBRA R$ 1,00 https://zebra.example"}""");

    private final int weight;
    private final String commands;

    Malice(int weight, String commands) {
        this.weight = weight;
        this.commands = commands.strip();
    }

    /** @param words of the patient, on which every lie rests, so that it is not dropped for want of evidence */
    String against(String words, RandomGenerator chance) {
        var day = "%02d".formatted(5 + chance.nextInt(24));
        return commands.formatted(words, day, 1 + chance.nextInt(4));
    }

    static Malice any(RandomGenerator chance) {
        var all = List.of(values());
        var at = chance.nextInt(all.stream().mapToInt(each -> each.weight).sum());
        for (var each : all) {
            at -= each.weight;
            if (at < 0) return each;
        }
        throw new IllegalStateException("weights do not add up");
    }
}
