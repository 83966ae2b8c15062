package com.eoclinica.acolhe.understanding.local;

import java.util.List;
import java.util.stream.Stream;

/** What patients name beside their wish: specialties, exams, medicines and plans. */
final class Things {

    static final Lexicon PLANS = new Lexicon("plan", "plans.txt");
    static final Lexicon SPECIALTIES = new Lexicon("specialty", "specialties.txt");
    static final Lexicon EXAMS = new Lexicon("exam", "exams.txt");
    static final Lexicon MEDICINES = new Lexicon("medicine", "medicines.txt");
    private static final List<Lexicon> MASKED = List.of(SPECIALTIES, EXAMS, MEDICINES, PLANS);

    private Things() {}

    static Stream<Slot> read(Plain text) {
        return Stream.of(SPECIALTIES, EXAMS, MEDICINES).flatMap(each -> each.read(text).stream());
    }

    /** The folded text with each thing replaced by its kind, so that what is learned of one holds for all. */
    static String masked(String folded) {
        var masked = folded;
        for (var each : MASKED) masked = each.masked(masked);
        return masked;
    }
}
