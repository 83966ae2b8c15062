package com.eoclinica.acolhe.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is sealed.
 *
 * @param key seals the chain and makes pseudonyms; at least 32 characters, kept outside the database
 * @param anchor file, on another machine's disk, to which the heads of the chains are added; empty writes none
 */
@ConfigurationProperties("acolhe.audit")
public record AuditSettings(String key, @DefaultValue("") String anchor) {

    private static final int SHORTEST_KEY = 32;

    public AuditSettings {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "acolhe.audit.key is shorter than 32 characters: set ACOLHE_AUDIT_KEY to a random text");
        }
    }
}
