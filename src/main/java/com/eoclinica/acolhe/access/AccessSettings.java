package com.eoclinica.acolhe.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the staff signs in.
 *
 * @param ownerPassword the first owner's one-time password; empty lets one be drawn and printed once
 * @param secureCookies cookies travel over TLS only and carry the {@code __Host-} prefix; off on a developer's machine
 */
@ConfigurationProperties("acolhe.access")
record AccessSettings(
        @DefaultValue("") String ownerPassword,
        @DefaultValue("true") boolean secureCookies) {}
