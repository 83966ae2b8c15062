package com.eoclinica.acolhe.patient;

import java.util.regex.Pattern;

/** A phone in E.164 form with its plus sign, as the messaging provider gave it. */
public record Phone(String e164) {

    /** A Brazilian mobile with its ninth digit: area code, 9, then eight digits of which the first is 6 to 9. */
    private static final Pattern NINTH_DIGIT = Pattern.compile("\\+55(\\d{2})9([6-9]\\d{7})");

    public Phone {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) throw new IllegalArgumentException("phone is not E.164");
    }

    /** Equal for a Brazilian mobile with and without its ninth digit; for finding only, answers go to the number as it is. */
    public String matchingKey() {
        return NINTH_DIGIT.matcher(e164).replaceFirst("+55$1$2");
    }
}
