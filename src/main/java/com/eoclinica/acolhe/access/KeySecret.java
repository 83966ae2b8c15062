package com.eoclinica.acolhe.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key as the machine knows it: {@code acolhe_<prefix>_<43 characters>}. With 256 random bits a plain SHA-256 is enough to
 * keep: there is nothing to guess.
 */
record KeySecret(String prefix, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PREFIX_BYTES = 4;
    private static final int SECRET_BYTES = 32;

    static KeySecret draw() {
        var prefix = HexFormat.of().formatHex(bytes(PREFIX_BYTES));
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        return new KeySecret(prefix, "acolhe_" + prefix + "_" + secret);
    }

    byte[] hash() {
        return hash(text);
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "KeySecret[" + prefix + "]";
    }
}
