package com.eoclinica.acolhe.access;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.audit.AuditBeans;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The attacks of RFC 8725 on a decoder that takes its keys from one issuer. */
class MachineTokensTest {

    private static final String ISSUER = "https://issuer.example";
    private static ECKey ours;
    private static RSAKey rsa;
    private static ECKey foreign;
    private static WireMockServer issuer;
    private static MachineTokens tokens;

    /** @param token made when the test runs, for tokens age */
    record Attack(String name, String token) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void open() throws Exception {
        ours = new ECKeyGenerator(Curve.P_256).keyID("ours").generate();
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        foreign = new ECKeyGenerator(Curve.P_256).keyID("ours").generate();
        issuer = new WireMockServer(options().dynamicPort());
        issuer.start();
        issuer.stubFor(get(urlEqualTo("/keys"))
                .willReturn(okJson(new JWKSet(List.of(ours.toPublicJWK(), rsa.toPublicJWK())).toString())));
        tokens = new MachineTokens(new TokenSettings(issuer.url("/keys"), ISSUER, "acolhe"), AuditBeans.pseudonyms());
    }

    @AfterAll
    static void close() {
        issuer.stop();
    }

    @Test
    void anHonestTokenOpensItsScopes() throws Exception {
        for (var token : List.of(signed(each -> each), signed(rs256(), new RSASSASigner(rsa), claims().build())))
            assertThat(tokens.known(token)).hasValueSatisfying(caller -> {
                assertThat(caller.may(Scope.APPOINTMENTS_READ)).isTrue();
                assertThat(caller.may(Scope.APPOINTMENTS_WRITE)).isFalse();
                assertThat(caller.clinicId()).isNotNull();
            });
    }

    @Test
    void withoutAnIssuerNoTokenIsTaken() throws Exception {
        var none = new MachineTokens(new TokenSettings("", "", "acolhe"), AuditBeans.pseudonyms());

        assertThat(none.known(signed(each -> each))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void attacks(Attack attack) {
        assertThat(tokens.known(attack.token())).isEmpty();
    }

    static List<Attack> attacks() throws Exception {
        if (ours == null) open();
        var honest = signed(each -> each);
        var parts = honest.split("\\.");
        var now = Instant.now();
        return List.of(
                new Attack("none", new PlainJWT(claims().build()).serialize()),
                new Attack("none with the honest body", "eyJhbGciOiJub25lIn0." + parts[1] + "."),
                new Attack("signature cut off", parts[0] + "." + parts[1] + "."),
                new Attack("signature changed", honest.substring(0, honest.length() - 4) + "AAAA"),
                new Attack("body changed", parts[0] + "." + parts[1].substring(1) + "." + parts[2]),
                new Attack("zero signature", parts[0] + "." + parts[1] + "." + "A".repeat(86)),
                new Attack(
                        "HS256 with the public RSA key",
                        signed(
                                header(JWSAlgorithm.HS256, "rsa").build(),
                                new MACSigner(rsa.toRSAPublicKey().getEncoded()),
                                claims().build())),
                new Attack(
                        "HS256 with the public EC key",
                        signed(
                                header(JWSAlgorithm.HS256, "ours").build(),
                                new MACSigner(ours.toECPublicKey().getEncoded()),
                                claims().build())),
                new Attack(
                        "RS512, which is not agreed",
                        signed(header(JWSAlgorithm.RS512, "rsa").build(), new RSASSASigner(rsa), claims().build())),
                new Attack(
                        "another's key under our kid",
                        signed(es256().build(), new ECDSASigner(foreign), claims().build())),
                new Attack(
                        "a kid that is a path",
                        signed(
                                header(JWSAlgorithm.ES256, "../../dev/null").build(),
                                new ECDSASigner(foreign),
                                claims().build())),
                new Attack(
                        "a kid that is SQL",
                        signed(
                                header(JWSAlgorithm.ES256, "x' union select 'k").build(),
                                new ECDSASigner(foreign),
                                claims().build())),
                new Attack(
                        "its own key in jwk",
                        signed(es256().jwk(foreign.toPublicJWK()).build(), new ECDSASigner(foreign), claims().build())),
                new Attack(
                        "honest, with a jku",
                        signed(
                                es256().jwkURL(URI.create("https://evil.example/keys"))
                                        .build(),
                                new ECDSASigner(ours),
                                claims().build())),
                new Attack(
                        "honest, with an x5u",
                        signed(
                                es256().x509CertURL(URI.create("https://evil.example/c"))
                                        .build(),
                                new ECDSASigner(ours),
                                claims().build())),
                new Attack(
                        "type JWT",
                        signed(es256().type(JOSEObjectType.JWT).build(), new ECDSASigner(ours), claims().build())),
                new Attack(
                        "expired",
                        signed(each -> each.issueTime(date(now.minusSeconds(400)))
                                .expirationTime(date(now.minusSeconds(120))))),
                new Attack("without end", signed(each -> each.expirationTime(null))),
                new Attack("without beginning", signed(each -> each.issueTime(null))),
                new Attack("lives an hour", signed(each -> each.expirationTime(date(now.plusSeconds(3600))))),
                new Attack("not yet", signed(each -> each.notBeforeTime(date(now.plusSeconds(200))))),
                new Attack("another issuer", signed(each -> each.issuer("https://evil.example"))),
                new Attack("another audience", signed(each -> each.audience("billing"))),
                new Attack("no audience", signed(each -> each.audience((String) null))),
                new Attack("no clinic", signed(each -> each.claim("clinic", null))),
                new Attack("a clinic that is none", signed(each -> each.claim("clinic", "*"))),
                new Attack("scopes as a list", signed(each -> each.claim("scope", List.of("everything")))),
                new Attack("no subject", signed(each -> each.subject(null))),
                new Attack(
                        "an extension it calls critical",
                        signed(
                                es256().criticalParams(Set.of("exp"))
                                        .customParam("exp", 1)
                                        .build(),
                                new ECDSASigner(ours),
                                claims().build())),
                new Attack("another life's end as text", signed(each -> each.claim("exp", "9999999999"))),
                new Attack(
                        "encrypted instead of signed",
                        "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0.." + "A".repeat(16) + ".AAAA." + "A".repeat(22)),
                new Attack("two tokens in one", honest + "." + parts[1]),
                new Attack("no token", "a.b.c"),
                new Attack("many dots", ".".repeat(10_000)));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm, String kid) {
        return new JWSHeader.Builder(algorithm).keyID(kid).type(new JOSEObjectType("at+jwt"));
    }

    private static JWSHeader.Builder es256() {
        return header(JWSAlgorithm.ES256, "ours");
    }

    private static JWSHeader rs256() {
        return header(JWSAlgorithm.RS256, "rsa").build();
    }

    private static JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("acolhe")
                .subject("erp")
                .claim("clinic", UUID.randomUUID().toString())
                .claim("scope", "appointments:read conversations:read")
                .issueTime(date(now))
                .expirationTime(date(now.plusSeconds(240)));
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return signed(
                es256().build(), new ECDSASigner(ours), change.apply(claims()).build());
    }

    private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws Exception {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
