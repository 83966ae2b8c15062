package com.eoclinica.acolhe.understanding.local;

/** The arithmetic of a CPF: eleven digits, two of them check digits, not all the same. */
final class Cpf {

    private static final int LENGTH = 11;

    private Cpf() {}

    static boolean valid(String digits) {
        return digits.matches("[0-9]{11}")
                && digits.chars().distinct().count() > 1
                && check(digits, LENGTH - 2)
                && check(digits, LENGTH - 1);
    }

    private static boolean check(String digits, int place) {
        int sum = 0;
        for (int i = 0; i < place; i++) {
            sum += (digits.charAt(i) - '0') * (place + 1 - i);
        }
        return sum * 10 % 11 % 10 == digits.charAt(place) - '0';
    }
}
