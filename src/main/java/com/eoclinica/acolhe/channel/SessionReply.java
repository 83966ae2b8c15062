package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what WAHA answers about its session. */
@Component
public class SessionReply {

    private static final int OK = 200;

    private final ObjectMapper json;
    private final WahaSettings settings;

    SessionReply(ObjectMapper json, WahaSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    public SessionState state(int code, String body) throws JsonProcessingException {
        if (code != OK) return SessionState.unreachable(settings.session());
        var reply = json.readTree(body);
        var me = reply.path("me");
        return new SessionState(
                settings.session(),
                reply.path("status").asText("UNKNOWN"),
                me.path("id").asText("").replaceAll("[:@].*", ""),
                me.path("pushName").asText(""),
                reply.path("engine").path("engine").asText(""));
    }

    /** Nothing but a picture; while none is to be had WAHA answers with an error. */
    public byte[] picture(int code, byte @Nullable [] body) {
        return code == OK && body != null ? body : new byte[0];
    }

    public boolean isTaken(int code) {
        return code / 100 == 2;
    }
}
