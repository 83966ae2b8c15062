package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * WhatsApp's word on one of our messages.
 *
 * @param status sent, delivered, read or failed
 */
record Tick(String session, String messageId, String status) {

    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);
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

    /** The same word in a message that was looked up. An unreadable answer says nothing about it. */
    static boolean isAcknowledged(byte @Nullable [] message) {
        if (message == null) return false;
        try {
            return WebhookJson.read(message).path("ack").asInt(0) >= 1;
        } catch (IOException e) {
            LOG.warn(
                    "WhatsApp's answer to a look-up cannot be read: {}",
                    e.getClass().getName());
            return false;
        }
    }
}
