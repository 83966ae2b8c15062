package com.eoclinica.acolhe.phone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** WAHA's own way of signing, written apart from the application's so that one proves the other. */
final class Signature {

    private Signature() {}

    static String sign(byte[] body, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot sign with HMAC-SHA512", e);
        }
    }
}
