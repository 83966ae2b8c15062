package com.eoclinica.acolhe.channel;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How we and WAHA know each other.
 *
 * @param url WAHA's base address
 * @param apiKey sent as {@code X-Api-Key}
 * @param session the WhatsApp session we answer on
 * @param hmacKey signs webhooks; at least 16 characters
 */
@ConfigurationProperties("acolhe.waha")
public record WahaSettings(URI url, String apiKey, String session, String hmacKey) {

    private static final int SHORTEST_KEY = 16;

    public WahaSettings {
        if (hmacKey.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "acolhe.waha.hmac-key is shorter than 16 characters: set ACOLHE_WAHA_HMAC_KEY to WAHA's HMAC key");
        }
    }
}
