package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * Wraps the keys of people and never touches their words. Its text is a Tink keyset in Base64 and a secret: after a
 * {@link #rotated} one takes over, keys wrapped before still open until they are wrapped again.
 */
final class MasterKey {

    private final Aead aead;

    private MasterKey(KeysetHandle keys) {
        this.aead = Ciphers.of(keys);
    }

    static MasterKey of(String text) {
        return new MasterKey(parsed(text));
    }

    static String draw() {
        return text(Ciphers.draw());
    }

    static String rotated(String text) {
        var next = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary();
        try {
            return text(KeysetHandle.newBuilder(parsed(text)).addEntry(next).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be rotated", e);
        }
    }

    byte[] wrap(KeysetHandle key, UUID person) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, owner(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap the key of " + person, e);
        }
    }

    DataKey unwrap(byte[] wrapped, UUID person) {
        try {
            return new DataKey(Ciphers.of(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, owner(person))));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("key of " + person, e);
        }
    }

    private static byte[] owner(UUID person) {
        return person.toString().getBytes(UTF_8);
    }

    private static KeysetHandle parsed(String text) {
        Ciphers.register();
        try {
            return TinkProtoKeysetFormat.parseKeyset(Base64.getDecoder().decode(text), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // The cause may quote the text, and the text is the secret.
            throw new IllegalArgumentException("The master key is not a Tink keyset in Base64");
        }
    }

    private static String text(KeysetHandle keys) {
        try {
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be written", e);
        }
    }
}
