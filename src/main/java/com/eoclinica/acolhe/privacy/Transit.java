package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps messages unreadable on their way through a topic, and where they stay when they failed on it. One key for all, because
 * nobody knows yet whose they are. What is not sealed passes as it is.
 */
@Component
public class Transit {

    private static final byte[] MARK = "sealed:t:".getBytes(UTF_8);

    private final Aead aead;
    private final byte[] printing;

    Transit(PrivacySettings settings) throws GeneralSecurityException {
        aead = new Kept(Ciphers.of(SecretKeys.of(settings.masterKey(), settings.masterKeyBefore(), "transit")));
        printing = SecretKeys.derived(settings.masterKey(), "print");
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

    /** Equal for the same bytes under the same secret, and tells nothing of them. */
    public String print(byte[] plain) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(printing, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
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
