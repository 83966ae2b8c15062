package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * WhatsApp's word on one of our messages.
 *
 * @param status sent, delivered, read or failed
 */
record Tick(String session, String messageId, String status) {

    private static final Map<Integer, String> STATUSES =
            Map.of(-1, "failed", 1, "sent", 2, "delivered", 3, "read", 4, "read");

    /** Empty for what is no tick of a message of ours. */
    static Optional<Tick> of(JsonNode event) {
        if (!event.path("event").asText().equals("message.ack")) return Optional.empty();
        var status = STATUSES.get(event.path("payload").path("ack").asInt(0));
        var message = WahaMessage.of(event);
        if (status == null || !message.isFromMe()) return Optional.empty();
        return Optional.of(new Tick(event.path("session").asText(), message.bareId(), status));
    }
}
