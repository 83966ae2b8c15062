package com.eoclinica.acolhe.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes honest tokens of an issuer, and pieces of dishonest ones. */
final class TokenForge {

    static final String ISSUER = "https://issuer.example";

    final ECKey ours;
    final RSAKey rsa;

    /** Another's key under the id of ours. */
    final ECKey foreign;

    TokenForge() throws Exception {
        ours = new ECKeyGenerator(Curve.P_256).keyID("ours").generate();
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        foreign = new ECKeyGenerator(Curve.P_256).keyID("ours").generate();
    }

    /** What the issuer publishes. */
    String keys() {
        return new JWKSet(List.of(ours.toPublicJWK(), rsa.toPublicJWK())).toString();
    }

    static JWSHeader.Builder header(JWSAlgorithm algorithm, String kid) {
        return new JWSHeader.Builder(algorithm).keyID(kid).type(new JOSEObjectType("at+jwt"));
    }

    static JWSHeader.Builder es256() {
        return header(JWSAlgorithm.ES256, "ours");
    }

    static JWSHeader rs256() {
        return header(JWSAlgorithm.RS256, "rsa").build();
    }

    static JWTClaimsSet.Builder claims() {
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

    String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return signed(
                es256().build(), new ECDSASigner(ours), change.apply(claims()).build());
    }

    static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) throws Exception {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    static Date date(Instant instant) {
        return Date.from(instant);
    }
}
