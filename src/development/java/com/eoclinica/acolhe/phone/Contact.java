package com.eoclinica.acolhe.phone;

/**
 * A patient as WhatsApp knows them.
 *
 * @param chatId {@code 5511…@c.us}, or {@code …@lid} for one who hides the number
 * @param number digits with country code
 */
record Contact(String chatId, String number, String name) {

    static Contact open(String number, String name) {
        return new Contact(number + "@c.us", number, name);
    }

    /** The hidden id has nothing of the number in it, but is the same at every start. */
    static Contact hidden(String number, String name) {
        return new Contact((100_000_000_000_000L + Math.abs((long) number.hashCode()) * 7) + "@lid", number, name);
    }

    /** Brazilian mobiles are known with and without the ninth digit. */
    boolean hasNumber(String other) {
        return withoutNinth(number).equals(withoutNinth(other));
    }

    private static String withoutNinth(String digits) {
        return digits.matches("55\\d{2}9\\d{8}") ? digits.substring(0, 4) + digits.substring(5) : digits;
    }
}
