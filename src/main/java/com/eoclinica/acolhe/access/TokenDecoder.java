package com.eoclinica.acolhe.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Set;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** A decoder whose algorithms, keys and type are fixed by us, never by the token (RFC 8725, 3.1 to 3.3 and 3.11). */
final class TokenDecoder {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256);
    private static final Set<String> REQUIRED = Set.of("iat", "exp", "sub", "clinic", "scope");
    private static final int SKEW_SECONDS = 60;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 64 * 1024;
    private static final long OUTAGE_MILLIS = 15 * 60_000L;

    private TokenDecoder() {}

    static JwtDecoder of(TokenSettings settings) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TokenRules.TYPE)));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(settings)));
        processor.setJWTClaimsSetVerifier(claims(settings));
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new TokenRules());
        return decoder;
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> claims(TokenSettings settings) {
        var said = new JWTClaimsSet.Builder().issuer(settings.issuer()).build();
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(settings.audience(), said, REQUIRED);
        verifier.setMaxClockSkew(SKEW_SECONDS);
        return verifier;
    }

    /** Fetched at most every 30 s, whatever key ids tokens claim; an issuer that is away is borne for a while. */
    private static JWKSource<SecurityContext> keys(TokenSettings settings) {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET);
        return JWKSourceBuilder.<SecurityContext>create(url(settings.keys()), retriever)
                .outageTolerant(OUTAGE_MILLIS)
                .build();
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("ACOLHE_TOKENS_KEYS is no address", e);
        }
    }
}
