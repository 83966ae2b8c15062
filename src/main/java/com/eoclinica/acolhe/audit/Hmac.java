package com.eoclinica.acolhe.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One secret, many purposes: a key for each is derived by HMAC over the purpose's name. */
final class Hmac {

    static final String ALGORITHM = "HmacSHA256";

    private Hmac() {}

    static byte[] derive(String secret, String purpose) {
        return of(secret.getBytes(StandardCharsets.UTF_8), purpose);
    }

    static byte[] of(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
