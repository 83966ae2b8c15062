package com.eoclinica.acolhe.access;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What we ask of a token besides what is usual: no key of its own choice, five minutes of life at most, one clinic. */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String TYPE = "at+jwt";

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Headers by which a token would choose its own key. */
    private static final Set<String> KEY_OF_ITS_OWN = Set.of("jku", "jwk", "x5u", "x5c");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isFine(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    private static boolean isFine(Jwt token) {
        return token.getHeaders().keySet().stream().noneMatch(KEY_OF_ITS_OWN::contains)
                && livesShortly(token)
                && isClinic(token.getClaims().get("clinic"))
                && token.getClaims().get("scope") instanceof String;
    }

    private static boolean livesShortly(Jwt token) {
        var from = token.getIssuedAt();
        var until = token.getExpiresAt();
        return from != null && until != null && Duration.between(from, until).compareTo(LONGEST) <= 0;
    }

    private static boolean isClinic(@Nullable Object claim) {
        return claim instanceof String text && UUID.matcher(text).matches();
    }
}
