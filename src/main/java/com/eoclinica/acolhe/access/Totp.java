package com.eoclinica.acolhe.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of RFC 6238 as every authenticator app makes them: SHA-1, six digits, a new one each half minute. */
final class Totp {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "HmacSHA1";
    private static final int SECRET_BYTES = 20;
    private static final long SECONDS = Duration.ofSeconds(30).toSeconds();
    private static final int MILLION = 1_000_000;

    private Totp() {}

    /** @return a new secret in Base32, as people type it into their app */
    static String draw() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Base32().encodeToString(secret);
    }

    /** The half minute whose code this is, looking one back and one ahead for clocks that are a little off. */
    static OptionalLong step(String secret, String code, Instant now) {
        var present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(), code.getBytes()))
                .findFirst();
    }

    static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(new Base32().decode(secret), ALGORITHM));
            return truncated(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** RFC 4226, 5.3: four bytes from where the last half byte points to. */
    private static String truncated(byte[] hash) {
        var from = hash[hash.length - 1] & 0xF;
        var number = ByteBuffer.wrap(hash).getInt(from) & Integer.MAX_VALUE;
        return "%06d".formatted(number % MILLION);
    }
}
