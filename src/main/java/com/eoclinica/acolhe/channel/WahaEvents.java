package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Sorts WAHA's events: which ones carry a patient's message, which ones report on ours, which ones we do not want. */
final class WahaEvents {

    private static final Set<String> MESSAGES =
            Set.of("message", "message.any", "message.edited", "message.revoked", "poll.vote", "poll.vote.failed");
    private static final Set<String> REPORTS = Set.of("message.ack", "session.status");

    /** Known and not wanted; counted by these names, so that nobody's invention becomes a metric's label. */
    private static final Set<String> KNOWN = Set.of(
            "message.reaction",
            "message.ack.group",
            "message.waiting",
            "state.change",
            "group.join",
            "group.leave",
            "group.v2.join",
            "group.v2.leave",
            "group.v2.update",
            "group.v2.participants",
            "presence.update",
            "chat.archive",
            "call.received",
            "call.accepted",
            "call.rejected",
            "label.upsert",
            "label.deleted",
            "label.chat.added",
            "label.chat.deleted",
            "event.response",
            "event.response.failed",
            "engine.event");

    /** Groups, channels, status and broadcasts are no conversation of a clinic. */
    private static final Map<String, String> NOT_PERSONS =
            Map.of("g.us", "group", "newsletter", "newsletter", "broadcast", "broadcast");

    private WahaEvents() {}

    sealed interface Destination {}

    record Wanted(String key) implements Destination {}

    record Report(String key) implements Destination {}

    /** Answered 2xx all the same: WAHA repeats whatever it gets another answer for. */
    record Unwanted(String kind) implements Destination {}

    record Malformed(String field) implements Destination {}

    static Destination destination(JsonNode event) {
        if (!event.path("event").isTextual()) return new Malformed("event");
        if (!event.path("session").isTextual()) return new Malformed("session");
        var name = event.path("event").asText();
        if (REPORTS.contains(name)) return new Report(CleanText.of(event.path("session")));
        if (MESSAGES.contains(name)) return message(event, WahaMessage.of(event));
        return new Unwanted(KNOWN.contains(name) ? name : "unknown-event");
    }

    private static Destination message(JsonNode event, WahaMessage message) {
        if (message.id().isEmpty()) return new Unwanted("no-id");
        var chat = message.chat();
        if (!isPerson(chat)) return new Unwanted(notPerson(chat));
        if (isOwn(message)) return new Unwanted("own-echo");
        if (isForeignPoll(message)) return new Unwanted("foreign-poll");
        return new Wanted(CleanText.of(event.path("session")) + "|" + chat);
    }

    static boolean isPerson(String chat) {
        return chat.endsWith("@c.us") || chat.endsWith("@lid");
    }

    private static String notPerson(String chat) {
        if (chat.equals("status@broadcast")) return "status";
        return NOT_PERSONS.getOrDefault(chat.replaceFirst(".*@", ""), "no-person");
    }

    /** Staff taking back a message of their own says nothing to the patient's conversation. */
    private static boolean isOwn(WahaMessage message) {
        return message.isOwnEcho() || message.isFromMe() && message.event().equals("message.revoked");
    }

    /** A vote on a poll that is not ours answers nothing we asked. */
    private static boolean isForeignPoll(WahaMessage message) {
        return message.event().startsWith("poll.")
                && !message.payload().path("poll").path("fromMe").asBoolean(false);
    }
}
