package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Wraps the keys of people and never touches their words. It follows from a secret of the installation; while that secret is
 * being exchanged, keys wrapped under the one before still open.
 */
final class MasterKey {

    private final Aead aead;
    private final int id;

    private MasterKey(KeysetHandle keys) {
        this.aead = Ciphers.of(keys);
        this.id = keys.getPrimary().getId();
    }

    /** @param before the secret that is going out of use; empty when none is */
    static MasterKey of(String secret, String before) {
        return new MasterKey(SecretKeys.of(secret, before, "master"));
    }

    /** Tells under which secret a key was wrapped, and nothing of the secret itself. */
    int id() {
        return id;
    }

    byte[] wrap(KeysetHandle key, UUID person) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, owner(person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap the key of " + person, e);
        }
    }

    DataKey unwrap(byte[] wrapped, UUID person) {
        return new DataKey(Ciphers.of(opened(wrapped, person)));
    }

    Mac unwrapPepper(byte[] wrapped, UUID owner) {
        return Ciphers.pepper(opened(wrapped, owner));
    }

    /** The same key under the secret in use now. */
    byte[] wrapAgain(byte[] wrapped, UUID person) {
        return wrap(opened(wrapped, person), person);
    }

    private KeysetHandle opened(byte[] wrapped, UUID person) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, owner(person));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("key of " + person, e);
        }
    }

    private static byte[] owner(UUID person) {
        return person.toString().getBytes(UTF_8);
    }
}
