package com.eoclinica.acolhe.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows machines by what they send: the administrator's key from the settings, or a key the clinic issued. */
@Component
class Machines {

    private final byte[] administrator;
    private final ApiKeys keys;
    private final KeyRing ring;
    private final Clock clock;

    Machines(@Value("${acolhe.api-key}") String administrator, ApiKeys keys, KeyRing ring, Clock clock) {
        this.administrator = administrator.getBytes(StandardCharsets.UTF_8);
        this.keys = keys;
        this.ring = ring;
        this.clock = clock;
    }

    Optional<Caller> known(@Nullable String secret) {
        if (secret == null || secret.isEmpty()) return Optional.empty();
        return isAdministrators(secret)
                ? Optional.of(Caller.ADMINISTRATOR)
                : keys.opened(secret).map(this::entering);
    }

    private boolean isAdministrators(String secret) {
        return administrator.length > 0
                && MessageDigest.isEqual(administrator, secret.getBytes(StandardCharsets.UTF_8));
    }

    private Caller entering(ApiKey key) {
        ring.used(key, clock.instant());
        return Caller.with(key);
    }
}
