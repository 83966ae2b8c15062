package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Actor;
import com.eoclinica.acolhe.audit.Pseudonyms;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Machines that come with a token an issuer signed; {@code scope} names our scopes, {@code clinic} the one clinic it is for. */
@Component
class MachineTokens {

    private static final Logger LOG = LoggerFactory.getLogger(MachineTokens.class);

    private final @Nullable JwtDecoder decoder;
    private final Pseudonyms pseudonyms;

    MachineTokens(TokenSettings settings, Pseudonyms pseudonyms) {
        this.decoder = settings.isOn() ? TokenDecoder.of(settings) : null;
        this.pseudonyms = pseudonyms;
    }

    Optional<Caller> known(String token) {
        if (decoder == null) return Optional.empty();
        try {
            return Optional.of(caller(decoder.decode(token)));
        } catch (JwtException e) {
            // The message may quote the token.
            LOG.info("A token was refused: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Caller caller(Jwt token) {
        var scopes = Arrays.stream(token.getClaimAsString("scope").split(" "))
                .flatMap(code -> Scope.of(code).stream())
                .collect(Collectors.toUnmodifiableSet());
        var clinic = ClinicId.of(token.getClaimAsString("clinic"));
        return new Caller(Actor.token(pseudonyms.of(token.getSubject())), clinic, scopes);
    }
}
