package com.eoclinica.acolhe.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secret under which everybody's keys are wrapped.
 *
 * @param masterKeyBefore the one it replaces, given until every key is wrapped anew; empty when none is
 */
@ConfigurationProperties("acolhe.privacy")
record PrivacySettings(String masterKey, @DefaultValue("") String masterKeyBefore) {

    private static final int SHORTEST = 32;

    /** Long enough, and not the one for trying out. */
    boolean isSafe() {
        return masterKey.length() >= SHORTEST && !masterKey.startsWith("not-a-secret");
    }
}
