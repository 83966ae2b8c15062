package com.eoclinica.acolhe.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows machines by what they send: the administrator's key from the settings, a key the clinic issued, or an issuer's token. */
@Component
class Machines {

    private final byte[] administrator;
    private final ApiKeys keys;
    private final KeyRing ring;
    private final MachineTokens tokens;
    private final Clock clock;

    Machines(
            @Value("${acolhe.api-key}") String administrator,
            ApiKeys keys,
            KeyRing ring,
            MachineTokens tokens,
            Clock clock) {
        this.administrator = administrator.getBytes(StandardCharsets.UTF_8);
        this.keys = keys;
        this.ring = ring;
        this.tokens = tokens;
        this.clock = clock;
    }

    Optional<Caller> known(@Nullable String secret) {
        if (secret == null || secret.isEmpty()) return Optional.empty();
        if (isAdministrators(secret)) return Optional.of(Caller.ADMINISTRATOR);
        // Our own keys have no dots, the three parts of a token are joined by them.
        return secret.contains(".") ? tokens.known(secret) : keys.opened(secret).map(this::entering);
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
