package com.eoclinica.acolhe.patient;

import java.util.Optional;

/** A CPF whose check digits are right; eleven times the same digit passes the arithmetic and is refused too. */
public record Cpf(String digits) {

    public Cpf {
        if (!isValid(digits)) throw new IllegalArgumentException("not a CPF");
    }

    /** Of what a person wrote, with or without dots and dash. */
    public static Optional<Cpf> of(String written) {
        var digits = written.replaceAll("[.\\-\\s]", "");
        return isValid(digits) ? Optional.of(new Cpf(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.matches("\\d{11}")
                && digits.chars().distinct().count() > 1
                && check(digits, 9) == digits.charAt(9) - '0'
                && check(digits, 10) == digits.charAt(10) - '0';
    }

    private static int check(String digits, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) sum += (digits.charAt(i) - '0') * (length + 1 - i);
        return sum * 10 % 11 % 10;
    }

    @Override
    public String toString() {
        return "Cpf[…]";
    }
}
