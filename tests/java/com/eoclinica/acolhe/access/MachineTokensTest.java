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
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The attacks of RFC 8725 on a decoder that takes its keys from one issuer. */
class MachineTokensTest {

    private static TokenForge forge;
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
        forge = new TokenForge();
        issuer = new WireMockServer(options().dynamicPort());
        issuer.start();
        issuer.stubFor(get(urlEqualTo("/keys")).willReturn(okJson(forge.keys())));
        tokens = new MachineTokens(
                new TokenSettings(issuer.url("/keys"), TokenForge.ISSUER, "acolhe"), AuditBeans.pseudonyms());
    }

    @AfterAll
    static void close() {
        issuer.stop();
    }

    @Test
    void anHonestTokenOpensItsScopes() throws Exception {
        for (var token : List.of(
                forge.signed(each -> each),
                TokenForge.signed(
                        TokenForge.rs256(),
                        new RSASSASigner(forge.rsa),
                        TokenForge.claims().build())))
            assertThat(tokens.known(token)).hasValueSatisfying(caller -> {
                assertThat(caller.may(Scope.APPOINTMENTS_READ)).isTrue();
                assertThat(caller.may(Scope.APPOINTMENTS_WRITE)).isFalse();
                assertThat(caller.clinicId()).isNotNull();
            });
    }

    @Test
    void withoutAnIssuerNoTokenIsTaken() throws Exception {
        var none = new MachineTokens(new TokenSettings("", "", "acolhe"), AuditBeans.pseudonyms());

        assertThat(none.known(forge.signed(each -> each))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void attacks(Attack attack) {
        assertThat(tokens.known(attack.token())).isEmpty();
    }

    static List<Attack> attacks() throws Exception {
        if (forge == null) open();
        var honest = forge.signed(each -> each);
        var parts = honest.split("\\.");
        var now = Instant.now();
        return List.of(
                new Attack("none", new PlainJWT(TokenForge.claims().build()).serialize()),
                new Attack("none with the honest body", "eyJhbGciOiJub25lIn0." + parts[1] + "."),
                new Attack("signature cut off", parts[0] + "." + parts[1] + "."),
                new Attack("signature changed", honest.substring(0, honest.length() - 4) + "AAAA"),
                new Attack("body changed", parts[0] + "." + parts[1].substring(1) + "." + parts[2]),
                new Attack("zero signature", parts[0] + "." + parts[1] + "." + "A".repeat(86)),
                new Attack(
                        "HS256 with the public RSA key",
                        TokenForge.signed(
                                TokenForge.header(JWSAlgorithm.HS256, "rsa").build(),
                                new MACSigner(forge.rsa.toRSAPublicKey().getEncoded()),
                                TokenForge.claims().build())),
                new Attack(
                        "HS256 with the public EC key",
                        TokenForge.signed(
                                TokenForge.header(JWSAlgorithm.HS256, "ours").build(),
                                new MACSigner(forge.ours.toECPublicKey().getEncoded()),
                                TokenForge.claims().build())),
                new Attack(
                        "RS512, which is not agreed",
                        TokenForge.signed(
                                TokenForge.header(JWSAlgorithm.RS512, "rsa").build(),
                                new RSASSASigner(forge.rsa),
                                TokenForge.claims().build())),
                new Attack(
                        "another's key under our kid",
                        TokenForge.signed(
                                TokenForge.es256().build(),
                                new ECDSASigner(forge.foreign),
                                TokenForge.claims().build())),
                new Attack(
                        "a kid that is a path",
                        TokenForge.signed(
                                TokenForge.header(JWSAlgorithm.ES256, "../../dev/null")
                                        .build(),
                                new ECDSASigner(forge.foreign),
                                TokenForge.claims().build())),
                new Attack(
                        "a kid that is SQL",
                        TokenForge.signed(
                                TokenForge.header(JWSAlgorithm.ES256, "x' union select 'k")
                                        .build(),
                                new ECDSASigner(forge.foreign),
                                TokenForge.claims().build())),
                new Attack(
                        "its own key in jwk",
                        TokenForge.signed(
                                TokenForge.es256()
                                        .jwk(forge.foreign.toPublicJWK())
                                        .build(),
                                new ECDSASigner(forge.foreign),
                                TokenForge.claims().build())),
                new Attack(
                        "honest, with a jku",
                        TokenForge.signed(
                                TokenForge.es256()
                                        .jwkURL(URI.create("https://evil.example/keys"))
                                        .build(),
                                new ECDSASigner(forge.ours),
                                TokenForge.claims().build())),
                new Attack(
                        "honest, with an x5u",
                        TokenForge.signed(
                                TokenForge.es256()
                                        .x509CertURL(URI.create("https://evil.example/c"))
                                        .build(),
                                new ECDSASigner(forge.ours),
                                TokenForge.claims().build())),
                new Attack(
                        "type JWT",
                        TokenForge.signed(
                                TokenForge.es256().type(JOSEObjectType.JWT).build(),
                                new ECDSASigner(forge.ours),
                                TokenForge.claims().build())),
                new Attack(
                        "expired",
                        forge.signed(each -> each.issueTime(TokenForge.date(now.minusSeconds(400)))
                                .expirationTime(TokenForge.date(now.minusSeconds(120))))),
                new Attack("without end", forge.signed(each -> each.expirationTime(null))),
                new Attack("without beginning", forge.signed(each -> each.issueTime(null))),
                new Attack(
                        "lives an hour",
                        forge.signed(each -> each.expirationTime(TokenForge.date(now.plusSeconds(3600))))),
                new Attack("not yet", forge.signed(each -> each.notBeforeTime(TokenForge.date(now.plusSeconds(200))))),
                new Attack("another issuer", forge.signed(each -> each.issuer("https://evil.example"))),
                new Attack("another audience", forge.signed(each -> each.audience("billing"))),
                new Attack("no audience", forge.signed(each -> each.audience((String) null))),
                new Attack("no clinic", forge.signed(each -> each.claim("clinic", null))),
                new Attack("a clinic that is none", forge.signed(each -> each.claim("clinic", "*"))),
                new Attack("scopes as a list", forge.signed(each -> each.claim("scope", List.of("everything")))),
                new Attack("no subject", forge.signed(each -> each.subject(null))),
                new Attack(
                        "an extension it calls critical",
                        TokenForge.signed(
                                TokenForge.es256()
                                        .criticalParams(Set.of("exp"))
                                        .customParam("exp", 1)
                                        .build(),
                                new ECDSASigner(forge.ours),
                                TokenForge.claims().build())),
                new Attack("another life's end as text", forge.signed(each -> each.claim("exp", "9999999999"))),
                new Attack(
                        "encrypted instead of signed",
                        "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0.." + "A".repeat(16) + ".AAAA." + "A".repeat(22)),
                new Attack("two tokens in one", honest + "." + parts[1]),
                new Attack("no token", "a.b.c"),
                new Attack("many dots", ".".repeat(10_000)));
    }
}
