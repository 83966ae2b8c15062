package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.patient.Cpf;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Whether what a patient says of themselves can be so; if not, which kind word tells them what to mend. */
final class Facts {

    private static final int OLDEST = 120;
    private static final int ADULT = 18;
    private static final int CPF_DIGITS = 11;

    private Facts() {}

    static Optional<Say> problem(Scene scene, SlotName slot, String value) {
        return switch (slot) {
            case NAME, PATIENT -> name(value);
            case CPF -> cpf(value);
            case BIRTHDATE -> birthdate(scene, value);
            case CARD -> card(value);
            case PRACTITIONER -> practitioner(scene, value);
            default -> Optional.empty();
        };
    }

    /** A family name is needed: two Marias may share a line. */
    static Optional<Say> name(String said) {
        return said.strip().contains(" ") ? Optional.empty() : Optional.of(Say.of("fact.name", said.strip()));
    }

    static Optional<Say> cpf(String digits) {
        if (Cpf.of(digits).isPresent()) return Optional.empty();
        return digits.length() == CPF_DIGITS
                ? Optional.of(Say.of("fact.cpf"))
                : Optional.of(Say.of("fact.cpf-digits", String.valueOf(digits.length())));
    }

    static Optional<Say> birthdate(Scene scene, String iso) {
        try {
            var born = LocalDate.parse(iso);
            if (born.isAfter(today(scene))) return Optional.of(Say.of("fact.birthdate-future"));
            return born.plusYears(OLDEST).isBefore(today(scene))
                    ? Optional.of(Say.of("fact.birthdate-old"))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.of(Say.of("fact.birthdate"));
        }
    }

    /** Plans number their cards each in their own way; what is sure is digits, and not just a few. */
    static Optional<Say> card(String said) {
        return said.matches("\\d{5,20}") ? Optional.empty() : Optional.of(Say.of("fact.card"));
    }

    static boolean isMinor(Scene scene, LocalDate born) {
        return born.plusYears(ADULT).isAfter(today(scene));
    }

    private static Optional<Say> practitioner(Scene scene, String said) {
        var named = Named.in(scene.clinic(), said);
        if (named.size() == 1) return Optional.empty();
        var known = named.isEmpty() ? scene.clinic().practitioners() : named;
        var lines =
                known.stream().map(Lines::presented).map(each -> "• " + each).toList();
        var key = named.isEmpty() ? "practitioner.unknown" : "practitioner.several";
        return Optional.of(Say.of(key, String.join("\n", lines)));
    }

    private static LocalDate today(Scene scene) {
        return scene.now().atZone(scene.clinic().zone()).toLocalDate();
    }
}
