package com.eoclinica.acolhe.patient;

/** A phone in E.164 form with its plus sign, as the messaging provider gave it. */
public record Phone(String e164) {

    public Phone {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) throw new IllegalArgumentException("phone is not E.164");
    }
}
