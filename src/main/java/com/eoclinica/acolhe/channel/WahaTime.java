package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** WAHA's times: whole seconds, on WEBJS sometimes a fraction, for votes now and then milliseconds. */
final class WahaTime {

    private static final double MILLIS_FROM = 1e11;
    private static final Instant FIRST = Instant.parse("2009-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private WahaTime() {}

    /** When WhatsApp took the message; without a possible time the event counts as of its creation. */
    static Instant sentAt(JsonNode event, JsonNode message) {
        var sent = instant(message.path("timestamp"));
        return sent.isAfter(FIRST) ? sent : instant(event.path("timestamp"));
    }

    /** When WhatsApp took a message that was listed, not delivered. One without a possible time counts as WhatsApp's first. */
    static Instant of(JsonNode message) {
        return instant(message.path("timestamp"));
    }

    private static Instant instant(JsonNode time) {
        var value = time.asDouble(0);
        var millis = value < MILLIS_FROM ? value * 1000 : value;
        var possible = millis > FIRST.toEpochMilli() && millis < LAST.toEpochMilli();
        return possible ? Instant.ofEpochMilli((long) millis) : FIRST;
    }
}
