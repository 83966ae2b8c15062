package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Sorts WAHA's events: which ones carry a patient's message, which ones report on ours, which ones we do not want. */
final class WahaEvents {

    private static final Set<String> MESSAGES =
            Set.of("message", "message.any", "message.edited", "message.revoked", "poll.vote");
    private static final Set<String> REPORTS = Set.of("message.ack", "session.status");

    private WahaEvents() {}

    sealed interface Destination {}

    record Wanted(String key) implements Destination {}

    record Report(String key) implements Destination {}

    /** Answered 2xx all the same: WAHA repeats whatever it gets another answer for. */
    record Unwanted(String reason) implements Destination {}

    record Malformed(String field) implements Destination {}

    static Destination destination(JsonNode event) {
        if (!event.path("event").isTextual()) return new Malformed("event");
        if (!event.path("session").isTextual()) return new Malformed("session");
        var name = event.path("event").asText();
        if (REPORTS.contains(name)) return new Report(event.path("session").asText());
        if (!MESSAGES.contains(name)) return new Unwanted("unknown-event");
        return message(event.path("session").asText(), WahaMessage.of(event));
    }

    private static Destination message(String session, WahaMessage message) {
        if (message.id().isEmpty()) return new Unwanted("no-id");
        var chat = message.chat();
        if (!isPerson(chat)) return new Unwanted("not-a-person");
        if (message.isOwnEcho()) return new Unwanted("own-echo");
        return new Wanted(session + "|" + chat);
    }

    /** Groups, channels, status and broadcasts are no conversation of a clinic. */
    private static boolean isPerson(String chat) {
        return chat.endsWith("@c.us") || chat.endsWith("@lid");
    }
}
