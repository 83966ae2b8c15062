package com.eoclinica.acolhe.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A convênio the clinic works with.
 *
 * @param names the ways patients write it
 * @param cardFormat a regular expression the card's number must match as a whole; null takes up to 20 letters and digits
 */
public record InsurancePlan(
        String code,
        String name,
        List<String> names,
        boolean needsAuthorization,
        @Nullable String cardFormat) {

    private static final String USUAL_FORMAT = "[0-9A-Za-z]{4,20}";

    public InsurancePlan(String code, String name, List<String> names, boolean needsAuthorization) {
        this(code, name, names, needsAuthorization, null);
    }

    /** The number is text: leading zeros count, spaces, dots and hyphens do not. */
    public boolean accepts(String card) {
        return card.replaceAll("[ .-]", "").matches(cardFormat == null ? USUAL_FORMAT : cardFormat);
    }
}
