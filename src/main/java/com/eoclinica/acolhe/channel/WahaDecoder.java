package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.InboundMessage.AnsweredByPhone;
import com.eoclinica.acolhe.channel.InboundMessage.Choice;
import com.eoclinica.acolhe.channel.InboundMessage.Contacts;
import com.eoclinica.acolhe.channel.InboundMessage.Edited;
import com.eoclinica.acolhe.channel.InboundMessage.Location;
import com.eoclinica.acolhe.channel.InboundMessage.Revoked;
import com.eoclinica.acolhe.channel.InboundMessage.Text;
import com.eoclinica.acolhe.channel.InboundMessage.Undecryptable;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates WAHA's event, which has no message type, into the canonical message by what it carries. */
final class WahaDecoder {

    private WahaDecoder() {}

    static InboundMessage decode(JsonNode event) {
        var message = WahaMessage.of(event);
        return switch (message.event()) {
            case "poll.vote" -> vote(event, message);
            case "message.edited" -> edited(event, message);
            case "message.revoked" -> revoked(event, message);
            default -> message(event, message);
        };
    }

    private static InboundMessage message(JsonNode event, WahaMessage message) {
        var envelope = envelope(event, message, message.bareId());
        if (message.isFromMe()) return new AnsweredByPhone(envelope, text(message.payload(), "body"));
        return choice(envelope, message)
                .or(() -> WahaMedia.decode(envelope, message))
                .or(() -> location(envelope, message.payload()))
                .or(() -> contacts(envelope, message.payload()))
                .or(() -> words(envelope, message.payload()))
                .orElseGet(() -> new Undecryptable(envelope));
    }

    private static Optional<InboundMessage> words(Envelope envelope, JsonNode payload) {
        var body = text(payload, "body");
        return body.isBlank() ? Optional.empty() : Optional.of(new Text(envelope, body));
    }

    private static Optional<InboundMessage> choice(Envelope envelope, WahaMessage message) {
        return WahaChoice.of(message.raw())
                .map(tapped -> new Choice(envelope, tapped.token(), label(tapped, message.payload())));
    }

    private static String label(WahaChoice tapped, JsonNode payload) {
        var body = text(payload, "body");
        return body.isBlank() ? tapped.label() : body.lines().findFirst().orElse(body);
    }

    private static Optional<InboundMessage> location(Envelope envelope, JsonNode payload) {
        var place = payload.path("location");
        if (!place.isObject()) return Optional.empty();
        var name = text(place, "name");
        return Optional.of(new Location(
                envelope, text(place, "latitude"), text(place, "longitude"), name.isEmpty() ? null : name));
    }

    private static Optional<InboundMessage> contacts(Envelope envelope, JsonNode payload) {
        var cards = new ArrayList<String>();
        payload.path("vCards").forEach(card -> cards.add(clean(card.asText())));
        return cards.isEmpty() ? Optional.empty() : Optional.of(new Contacts(envelope, List.copyOf(cards)));
    }

    private static InboundMessage vote(JsonNode event, WahaMessage message) {
        var selected = message.node().path("selectedOptions");
        var label = selected.isEmpty() ? "" : clean(selected.get(0).asText());
        var key = "vote:" + message.bareId() + ":"
                + message.node().path("timestamp").asText();
        var envelope = envelope(event, message, key);
        return label.isEmpty() ? new Undecryptable(envelope) : new Choice(envelope, null, label);
    }

    private static InboundMessage edited(JsonNode event, WahaMessage message) {
        var original = text(message.payload(), "editedMessageId");
        var envelope = envelope(event, message, "edit:" + original + ":" + message.bareId());
        if (message.isFromMe()) return new AnsweredByPhone(envelope, text(message.payload(), "body"));
        return new Edited(envelope, original, text(message.payload(), "body"));
    }

    private static InboundMessage revoked(JsonNode event, WahaMessage message) {
        var original = text(message.payload(), "revokedMessageId");
        var revoked = original.isEmpty() ? message.bareId() : original;
        return new Revoked(envelope(event, message, "revoke:" + revoked), revoked);
    }

    private static Envelope envelope(JsonNode event, WahaMessage message, String dedupeKey) {
        var phoneAddress = message.phoneAddress();
        var addresses = new ArrayList<>(List.of(message.chat()));
        if (!phoneAddress.isEmpty() && !phoneAddress.equals(message.chat())) addresses.add(phoneAddress);
        return new Envelope(
                event.path("session").asText(),
                message.id(),
                message.chat() + "/" + dedupeKey,
                message.chat(),
                List.copyOf(addresses),
                phone(phoneAddress),
                message.pushName().isEmpty() ? null : clean(message.pushName()),
                sentAt(event, message));
    }

    private static @Nullable String phone(String address) {
        var digits = address.replaceFirst("@.*", "");
        return digits.matches("[1-9]\\d{6,14}") ? "+" + digits : null;
    }

    /** WAHA gives whole seconds, WEBJS sometimes a fraction; an event without it counts as of its creation. */
    private static Instant sentAt(JsonNode event, WahaMessage message) {
        var seconds = message.node().path("timestamp");
        if (seconds.isNumber()) return Instant.ofEpochSecond(seconds.asLong());
        return Instant.ofEpochMilli(event.path("timestamp").asLong());
    }

    static String text(JsonNode node, String field) {
        return clean(node.path(field).asText(""));
    }

    /** PostgreSQL keeps no NUL, and a lone surrogate is no character: both become the replacement character. */
    static String clean(String text) {
        if (text.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit))) return text;
        return text.codePoints()
                .map(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
