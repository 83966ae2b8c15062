package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a model says stands in the patient's own words, and whether a value is one the clinic knows. */
final class Grounds {

    private static final int SHORTEST = 2;
    private static final int OLDEST = 120;
    private static final int LONGEST = 80;

    private final String seen;
    private final Redaction redaction;
    private final Set<String> specialties;
    private final Set<String> plans;

    /** @param seen the turn's text as the model saw it */
    Grounds(String seen, Redaction redaction, Clinic clinic) {
        this.seen = seen;
        this.redaction = redaction;
        this.specialties =
                clinic.services().stream().map(each -> each.specialty()).collect(Collectors.toSet());
        this.plans = Stream.concat(
                        Stream.of("particular"), clinic.plans().stream().map(each -> each.code()))
                .collect(Collectors.toSet());
    }

    /** The patient's own words behind a quotation; letters' case and accents don't matter, every letter does. */
    Optional<String> span(@Nullable String quoted) {
        if (quoted == null || quoted.strip().length() < SHORTEST) return Optional.empty();
        var wanted = Folded.of(quoted.strip());
        var at = Folded.of(seen).indexOf(wanted);
        return at < 0 ? Optional.empty() : Optional.of(redaction.restore(seen.substring(at, at + wanted.length())));
    }

    Optional<String> value(SlotName slot, @Nullable String value, String evidence) {
        return switch (slot) {
            case SPECIALTY -> Optional.ofNullable(value).filter(specialties::contains);
            case PLAN -> Optional.ofNullable(value).filter(plans::contains);
            case AGE -> age(value, evidence);
            case FOR_WHOM -> "self".equals(value) ? Optional.of("self") : quoted(value);
            case NAME, PRACTITIONER, EXAM -> quoted(value);
            case SYMPTOM -> Optional.of(evidence);
            case CPF, BIRTHDATE, PHONE, CARD, PATIENT, REASON -> Optional.empty();
        };
    }

    private Optional<String> quoted(@Nullable String value) {
        return span(value).filter(found -> found.length() <= LONGEST);
    }

    private static Optional<String> age(@Nullable String value, String evidence) {
        return Optional.ofNullable(value)
                .filter(each ->
                        each.matches("\\d{1,3}") && Integer.parseInt(each) <= OLDEST && evidence.contains(each));
    }
}
