package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** WAHA's answer about a hidden id, {@code {"lid":"…@lid","pn":"…@c.us"}}; {@code pn} is null when it does not know. */
@Component
public class HiddenIdReply {

    private final ObjectMapper json;

    HiddenIdReply(ObjectMapper json) {
        this.json = json;
    }

    /** The phone's address, or empty text. */
    public String phoneAddress(int status, String body) throws JsonProcessingException {
        if (status != 200 || body.isBlank()) return "";
        var pn = CleanText.of(json.readTree(body).path("pn")).replace("@s.whatsapp.net", "@c.us");
        return Envelope.phone(pn) == null ? "" : pn;
    }
}
