package com.eoclinica.acolhe.phone;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Ids in the forms WhatsApp and WAHA give them. */
final class WahaIds {

    private static final char[] CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private WahaIds() {}

    static String message() {
        var bytes = new byte[9];
        RANDOM.nextBytes(bytes);
        return "3EB0" + HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    }

    /** {@code evt_} and a lower-case ULID: ten characters of time, sixteen of chance. */
    static String event(long millis) {
        var id = new char[26];
        for (int i = 9, rest = 0; i >= 0; i--, rest += 5) id[i] = CROCKFORD[(int) (millis >>> rest) & 31];
        for (int i = 10; i < id.length; i++) id[i] = CROCKFORD[RANDOM.nextInt(32)];
        return "evt_" + new String(id);
    }

    static String request() {
        return event(System.currentTimeMillis()).substring(4).toUpperCase(Locale.ROOT);
    }
}
