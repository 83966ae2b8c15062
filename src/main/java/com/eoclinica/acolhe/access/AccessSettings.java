package com.eoclinica.acolhe.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the staff signs in.
 *
 * @param ownerPassword the first owner's one-time password; empty lets one be drawn and printed once
 * @param key seals the second factors' secrets
 * @param secondFactor whether who may see more than the desk must have a second factor
 * @param secureCookies cookies travel over TLS only and carry the {@code __Host-} prefix; off on a developer's machine
 */
@ConfigurationProperties("acolhe.access")
record AccessSettings(
        @DefaultValue("") String ownerPassword,

        @DefaultValue("not-a-secret-good-for-trying-out-only")
        String key,

        @DefaultValue("false") boolean secondFactor,
        @DefaultValue("true") boolean secureCookies) {}
