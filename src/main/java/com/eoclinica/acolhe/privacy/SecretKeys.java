package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** Keys that follow from a secret of the installation, another for each use, by HKDF with SHA-256 (RFC 5869). */
final class SecretKeys {

    private static final int BYTES = 32;

    static {
        Ciphers.register();
    }

    private SecretKeys() {}

    /** @param before the secret that is going out of use, whose key still opens; empty when none is */
    static KeysetHandle of(String secret, String before, String use) {
        try {
            var keys = KeysetHandle.newBuilder().addEntry(entry(secret, use).makePrimary());
            if (!before.isEmpty() && !before.equals(secret)) keys.addEntry(entry(before, use));
            return keys.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key follows from the secret given", e);
        }
    }

    private static KeysetHandle.Builder.Entry entry(String secret, String use) throws GeneralSecurityException {
        var id = ByteBuffer.wrap(derived(secret, use + " id")).getInt();
        var key = AesGcmKey.builder()
                .setParameters(PredefinedAeadParameters.AES256_GCM)
                .setIdRequirement(id)
                .setKeyBytes(SecretBytes.copyFrom(derived(secret, use + " key"), InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.importKey(key).withFixedId(id);
    }

    static byte[] derived(String secret, String info) throws GeneralSecurityException {
        return Hkdf.computeHkdf(
                "HMACSHA256", secret.getBytes(UTF_8), new byte[0], ("acolhe " + info).getBytes(UTF_8), BYTES);
    }
}
