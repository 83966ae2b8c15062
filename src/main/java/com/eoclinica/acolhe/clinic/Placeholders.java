package com.eoclinica.acolhe.clinic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Facts in a knowledge text come from the document, so that no price or phone is written twice: {@code {price:code}},
 * {@code {duration:code}}, {@code {preparation:code}}, {@code {phone}}, {@code {address}}, {@code {plans}}, {@code {name}},
 * {@code {cancel-hours}}.
 */
public final class Placeholders {

    /** Anything in braces, so that a misspelt {@code {Phone}} or {@code {price: x}} is found and not shown to a patient. */
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");

    private static final Set<String> OF_CLINIC = Set.of("phone", "address", "name", "plans", "cancel-hours");
    private static final Set<String> OF_SERVICE = Set.of("price", "duration", "preparation");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)(?::([a-z0-9-]+))?}");
    private static final Locale BRAZIL = Locale.of("pt", "BR");

    private Placeholders() {}

    /** An unknown placeholder is a mistake of the document and is refused, never shown. */
    public static String fill(String text, Clinic clinic) {
        return PLACE.matcher(text).replaceAll(each -> Matcher.quoteReplacement(value(each, clinic)));
    }

    /** What stands in braces and cannot be filled from this document. */
    static List<String> unknown(String text, Clinic clinic) {
        return BRACES.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(each -> !isKnown(each, clinic))
                .toList();
    }

    private static boolean isKnown(String braces, Clinic clinic) {
        var place = PLACE.matcher(braces);
        if (!place.matches()) return false;
        if (OF_CLINIC.contains(place.group(1))) return place.group(2) == null;
        var service =
                place.group(2) == null ? null : clinic.service(place.group(2)).orElse(null);
        return service != null
                && OF_SERVICE.contains(place.group(1))
                && (!place.group(1).equals("preparation") || service.preparation() != null);
    }

    private static String value(MatchResult place, Clinic clinic) {
        return switch (place.group(1)) {
            case "price" ->
                String.format(BRAZIL, "R$ %,.2f", service(place, clinic).priceCents() / 100.0);
            case "duration" -> service(place, clinic).duration().toMinutes() + " minutos";
            case "preparation" -> service(place, clinic).preparation();
            case "phone" -> clinic.phone();
            case "address" -> clinic.address();
            case "name" -> clinic.name();
            case "plans" -> clinic.plans().stream().map(InsurancePlan::name).collect(Collectors.joining(", "));
            case "cancel-hours" -> clinic.policy().cancelUntil().toHours() + " horas";
            default -> throw new IllegalArgumentException("no placeholder " + place.group());
        };
    }

    private static HealthcareService service(MatchResult place, Clinic clinic) {
        return clinic.service(place.group(2))
                .orElseThrow(() -> new IllegalArgumentException("no service for " + place.group()));
    }
}
