package com.eoclinica.acolhe.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brazil's ninth digit: WhatsApp knows older mobiles without it, their owners write it. The same line, two spellings.
 * Landlines (local numbers from 2 to 5) and mobiles that never had eight digits have one spelling only.
 */
public final class NinthDigit {

    private static final Pattern WITH = Pattern.compile("55([1-9][1-9])9([6-9]\\d{7})");
    private static final Pattern WITHOUT = Pattern.compile("55([1-9][1-9])([6-9]\\d{7})");

    private NinthDigit() {}

    /** The other spelling of that mobile; {@code digits} with country code, no plus sign. */
    public static Optional<String> otherSpelling(String digits) {
        var with = WITH.matcher(digits);
        if (with.matches()) return Optional.of("55" + with.group(1) + with.group(2));
        var without = WITHOUT.matcher(digits);
        return without.matches() ? Optional.of("55" + without.group(1) + "9" + without.group(2)) : Optional.empty();
    }

    /** Equal for both spellings. For finding only: answers go to the number as it came. */
    public static String matchingKey(String digits) {
        var with = WITH.matcher(digits);
        return with.matches() ? "55" + with.group(1) + with.group(2) : digits;
    }
}
