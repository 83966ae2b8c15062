package com.eoclinica.acolhe.clinic;

import java.util.Locale;
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

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)(?::([a-z0-9-]+))?}");
    private static final Locale BRAZIL = Locale.of("pt", "BR");

    private Placeholders() {}

    /** An unknown placeholder is a mistake of the document and is refused, never shown. */
    public static String fill(String text, Clinic clinic) {
        return PLACE.matcher(text).replaceAll(each -> Matcher.quoteReplacement(value(each, clinic)));
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
