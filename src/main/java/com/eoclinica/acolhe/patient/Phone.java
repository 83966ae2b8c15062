package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.NinthDigit;

/** A phone in E.164 form with its plus sign, as the messaging provider gave it. */
public record Phone(String e164) {

    public Phone {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) throw new IllegalArgumentException("phone is not E.164");
    }

    /** Equal for a Brazilian mobile with and without its ninth digit; for finding only, answers go to the number as it is. */
    public String matchingKey() {
        return "+" + NinthDigit.matchingKey(e164.substring(1));
    }
}
