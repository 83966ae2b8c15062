package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.AuditEntry;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The staff's other door: whom the issuer vouches for comes in, if they have an account here, and nobody else. */
class OidcIT {

    private static Issuer issuer;
    private static RunningProduct product;
    private static ClinicId clinic;

    private final StaffBrowser browser = new StaffBrowser(product);
    private final String login = "oidc-" + UUID.randomUUID();

    @BeforeAll
    static void open() throws Exception {
        issuer = new Issuer();
        product = RunningProduct.with(Map.of(
                "acolhe.access.second-factor",
                true,
                "acolhe.access.oidc.issuer",
                issuer.address(),
                "acolhe.access.oidc.client-id",
                Issuer.CLIENT,
                "acolhe.access.oidc.client-secret",
                "known-to-the-issuer"));
        clinic = product.bean(Clinics.class).ofSession("default").id();
    }

    @AfterAll
    static void close() {
        product.end();
        issuer.close();
    }

    @Test
    void whoHasAnAccountHereComesInWithItsRightsAndNoOthers() throws Exception {
        var account = StaffBrowser.account(product, clinic, login, Role.MANAGER);

        assertThat(comesBackWith(token(each -> each)).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("sign-in"));

        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        assertThat(browser.get("/settings/people").statusCode()).isEqualTo(403);
        assertThat(trail()).anySatisfy(each -> {
            assertThat(each.deed()).isEqualTo("signed_in");
            assertThat(each.actor()).isEqualTo("account:" + account.id());
        });
    }

    @Test
    void whoHasNoneIsSentAwayAndGetsNone() throws Exception {
        assertThat(comesBackWith(token(each -> each)).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?stranger"));

        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
        assertThat(product.bean(Accounts.class).signingIn(login)).isEmpty();
        assertThat(trail()).first().extracting(AuditEntry::deed).isEqualTo("sign_in_refused");
    }

    @Test
    void aDisabledAccountStaysOutside() throws Exception {
        var account = StaffBrowser.account(product, clinic, login, Role.ATTENDANT);
        product.bean(Staff.class).disable(clinic, account.id(), UUID.randomUUID());

        comesBackWith(token(each -> each));

        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    /** @param ownKey whether the forger signs, and not the issuer */
    record Forged(String name, UnaryOperator<JWTClaimsSet.Builder> change, boolean ownKey) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Forged> forged() {
        var past = Date.from(Instant.now().minusSeconds(600));
        return List.of(
                new Forged("another issuer", each -> each.issuer("https://evil.example"), false),
                new Forged("another audience", each -> each.audience("billing"), false),
                new Forged("expired", each -> each.issueTime(past).expirationTime(past), false),
                new Forged("a nonce of another sign-in", each -> each.claim("nonce", "other"), false),
                new Forged("no nonce", each -> each.claim("nonce", null), false),
                new Forged("no login", each -> each.claim("preferred_username", null), false),
                new Forged("signed by another", each -> each, true));
    }

    @ParameterizedTest
    @MethodSource
    void forged(Forged forged) throws Exception {
        StaffBrowser.account(product, clinic, login, Role.OWNER);
        RSAKey signer =
                forged.ownKey() ? new RSAKeyGenerator(2048).keyID("issuer").generate() : issuer.key();

        comesBackWith(nonce -> issuer.token(login, nonce, forged.change(), signer));

        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void aCodeNobodyAskedForOpensNothing() throws Exception {
        StaffBrowser.account(product, clinic, login, Role.OWNER);
        issuer.vouches(issuer.token(login, "any", each -> each, issuer.key()));

        assertThat(browser.get("/login/oauth2/code/clinic?code=x&state=guessed")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void theSignInPageOffersBothDoors() {
        assertThat(browser.get("/sign-in").body()).contains("/oauth2/authorization/clinic", "name=\"password\"");
    }

    private interface Token {
        String of(String nonce) throws Exception;
    }

    private Token token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return nonce -> issuer.token(login, nonce, change, issuer.key());
    }

    /** Goes to the issuer and back, as a browser does; what the issuer shows in between is its own business. */
    private HttpResponse<String> comesBackWith(Token token) throws Exception {
        var there = browser.get("/oauth2/authorization/clinic");
        var asked = query(there.headers().firstValue("Location").orElseThrow());
        assertThat(asked).containsEntry("code_challenge_method", "S256").containsKeys("state", "nonce");
        issuer.vouches(token.of(asked.get("nonce")));
        return browser.get("/login/oauth2/code/clinic?code=x&state="
                + java.net.URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    private static List<AuditEntry> trail() {
        return product.bean(Audit.class).list(clinic, null, 20);
    }
}
