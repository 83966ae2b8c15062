package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** WAHA answered otherwise than with what was asked for. Its address is left out: it may hold a patient's phone. */
class WahaRefused extends RuntimeException {

    private static final int OK = 200;

    private WahaRefused(@Nullable Integer code) {
        super("WAHA answered " + code);
    }

    /** What it answered, as JSON. */
    static JsonNode unlessOk(@Nullable Integer code, byte[] body) throws IOException {
        if (code == null || code != OK) throw new WahaRefused(code);
        return WebhookJson.read(body);
    }
}
