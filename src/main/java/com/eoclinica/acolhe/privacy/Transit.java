package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Keeps messages unreadable on their way through a topic, and where they stay when they failed on it. One key for all, because
 * nobody knows yet whose they are. What is not sealed passes as it is.
 */
@Component
public class Transit {

    private static final byte[] MARK = "sealed:t:".getBytes(UTF_8);

    private final Aead aead;

    Transit(PrivacySettings settings) {
        aead = Ciphers.of(SecretKeys.of(settings.masterKey(), settings.masterKeyBefore(), "transit"));
    }

    /** @param place where it opens again, and nowhere else: a topic, or table and row */
    public byte[] seal(String place, byte[] plain) {
        try {
            var sealed = aead.encrypt(plain, place.getBytes(UTF_8));
            return ByteBuffer.allocate(MARK.length + sealed.length)
                    .put(MARK)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal for " + place, e);
        }
    }

    public byte[] open(String place, byte[] record) {
        if (Arrays.mismatch(record, MARK) != MARK.length) return record;
        try {
            return aead.decrypt(Arrays.copyOfRange(record, MARK.length, record.length), place.getBytes(UTF_8));
        } catch (GeneralSecurityException _) {
            return record; // whoever reads it finds that it is no message, and parks it
        }
    }
}
