package com.eoclinica.acolhe.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the staff may sign in instead of here (OpenID Connect).
 *
 * @param issuer its address, under which {@code /.well-known/openid-configuration} tells the rest; empty offers no such door
 * @param clientId who we are there
 * @param clientSecret how we prove it
 * @param claim which of the token's claims is the login of a member of our staff
 * @param name what the button calls it
 */
@ConfigurationProperties("acolhe.access.oidc")
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("a conta da clínica") String name) {

    /** The last part of the addresses {@code /oauth2/authorization/…} and {@code /login/oauth2/code/…}. */
    public static final String REGISTRATION = "clinic";

    public OidcSettings {
        if (!issuer.isBlank() && (clientId.isBlank() || clientSecret.isBlank()))
            throw new IllegalArgumentException("ACOLHE_OIDC_ISSUER is set: set ACOLHE_OIDC_CLIENT_ID and _SECRET, too");
    }

    public boolean isOn() {
        return !issuer.isBlank();
    }
}
