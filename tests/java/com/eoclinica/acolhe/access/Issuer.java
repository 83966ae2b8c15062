package com.eoclinica.acolhe.access;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** An OpenID provider that vouches for whomever the test names. */
final class Issuer implements AutoCloseable {

    static final String CLIENT = "acolhe-console";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final RSAKey key;

    Issuer() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("issuer").generate();
        server.start();
        server.stubFor(
                get(urlEqualTo("/.well-known/openid-configuration")).willReturn(okJson("""
                        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                         "response_types_supported":["code"],"subject_types_supported":["public"],
                         "id_token_signing_alg_values_supported":["RS256"]}
                        """.formatted(address()))));
        server.stubFor(get(urlEqualTo("/keys")).willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
    }

    String address() {
        return server.baseUrl();
    }

    RSAKey key() {
        return key;
    }

    /** From now on each code is worth this token. */
    void vouches(String token) {
        server.stubFor(post(urlEqualTo("/token")).willReturn(okJson("""
                {"access_token":"unused","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                """.formatted(token))));
    }

    String token(String login, String nonce, UnaryOperator<JWTClaimsSet.Builder> change, RSAKey signer)
            throws Exception {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(CLIENT)
                .subject("person-" + login)
                .claim("preferred_username", login)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("issuer").build(),
                change.apply(claims).build());
        token.sign(new RSASSASigner(signer));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop();
    }
}
