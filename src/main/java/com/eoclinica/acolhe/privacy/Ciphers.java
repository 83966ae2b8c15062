package com.eoclinica.acolhe.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;

/** The one cipher and the one print in use: AES-256-GCM and HMAC-SHA-256 of Google Tink; what they give begins with the key's id. */
final class Ciphers {

    static {
        register();
    }

    private Ciphers() {}

    static KeysetHandle draw() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be drawn on this machine", e);
        }
    }

    static KeysetHandle drawPepper() {
        register();
        try {
            return KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be drawn on this machine", e);
        }
    }

    static Mac pepper(KeysetHandle keys) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a keyset for prints", e);
        }
    }

    static Aead of(KeysetHandle keys) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Not a keyset for sealing", e);
        }
    }

    /** Once for each class that needs it, not for each key: it costs as much as a seal. */
    static void register() {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot be set up on this machine", e);
        }
    }
}
