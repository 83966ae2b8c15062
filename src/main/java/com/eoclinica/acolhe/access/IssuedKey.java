package com.eoclinica.acolhe.access;

/** A new key; {@code secret} is what the machine sends as {@code X-Api-Key}, shown now and never again. */
public record IssuedKey(ApiKey key, String secret) {

    @Override
    public String toString() {
        return "IssuedKey[" + key.prefix() + "]";
    }
}
