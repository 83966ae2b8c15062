package com.eoclinica.acolhe.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose signed tokens machines may come with (RFC 8725).
 *
 * @param keys address of the issuer's JWK set, the only place keys are taken from; empty takes no tokens at all
 * @param issuer what {@code iss} must say
 * @param audience what {@code aud} must name
 */
@ConfigurationProperties("acolhe.access.tokens")
record TokenSettings(
        @DefaultValue("") String keys,
        @DefaultValue("") String issuer,
        @DefaultValue("acolhe") String audience) {

    TokenSettings {
        if (!keys.isBlank() && issuer.isBlank())
            throw new IllegalArgumentException(
                    "ACOLHE_TOKENS_KEYS is set: set ACOLHE_TOKENS_ISSUER to what iss must say");
    }

    boolean isOn() {
        return !keys.isBlank();
    }
}
