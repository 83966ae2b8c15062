package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message that WhatsApp has and our inbox has not.
 *
 * @param event as the webhook would have brought it
 * @param late written so long ago that a person should answer
 */
public record Missed(JsonNode event, boolean late) {

    /** The provider's full id. */
    public String messageId() {
        return message().id();
    }

    public String session() {
        return CleanText.of(event.path("session"));
    }

    public String chatId() {
        return message().chat();
    }

    /** WAHA lists files without fetching them. */
    public boolean hasFile() {
        return event.path("payload").path("hasMedia").asBoolean(false);
    }

    WahaMessage message() {
        return WahaMessage.of(event);
    }
}
