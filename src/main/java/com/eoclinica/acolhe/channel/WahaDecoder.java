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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Translates WAHA's event, which has no message type, into the canonical message by what it carries. */
final class WahaDecoder {

    /** Spaces, zero-width characters and what could not be read. */
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\p{Z}\\p{C}\\s\\uFFFD]*");

    private WahaDecoder() {}

    static InboundMessage decode(JsonNode event) {
        var message = WahaMessage.of(event);
        return switch (message.event()) {
            case "poll.vote", "poll.vote.failed" -> vote(event, message);
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
                .or(() -> contacts(envelope, message))
                .or(() -> words(envelope, message.payload()))
                .orElseGet(() -> new Undecryptable(envelope));
    }

    private static Optional<InboundMessage> words(Envelope envelope, JsonNode payload) {
        var body = text(payload, "body");
        return NOTHING_TO_SEE.matcher(body).matches() ? Optional.empty() : Optional.of(new Text(envelope, body));
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
        return Optional.of(new Location(
                envelope, text(place, "latitude"), text(place, "longitude"), CleanText.orNull(place.path("name"))));
    }

    /** WAHA lists the cards; an engine that does not has them in its raw message. */
    private static Optional<InboundMessage> contacts(Envelope envelope, WahaMessage message) {
        var raw = message.raw();
        var cards = Stream.of(
                        cards(message.payload().path("vCards")),
                        cards(AnyCase.at(raw, "contactsArrayMessage", "contacts")),
                        card(AnyCase.at(raw, "contactMessage")).stream().toList())
                .filter(found -> !found.isEmpty())
                .findFirst();
        return cards.map(found -> new Contacts(envelope, found));
    }

    private static List<String> cards(JsonNode cards) {
        return StreamSupport.stream(cards.spliterator(), false)
                .flatMap(card -> card(card).stream())
                .toList();
    }

    private static Optional<String> card(JsonNode card) {
        return Optional.ofNullable(CleanText.orNull(card.isTextual() ? card : AnyCase.at(card, "vcard")));
    }

    /**
     * The whole current selection; taking a choice back leaves none. A vote that could not be decrypted is a choice
     * without words, so that we ask again.
     */
    private static InboundMessage vote(JsonNode event, WahaMessage message) {
        var selected = CleanText.of(message.node().path("selectedOptions").path(0));
        var key = "vote:" + message.bareId() + ":"
                + message.node().path("timestamp").asText();
        var envelope = envelope(event, message, key);
        return selected.isEmpty() && message.event().equals("poll.vote")
                ? new Undecryptable(envelope)
                : new Choice(envelope, null, selected);
    }

    /** Some engines repeat the first id at each edit, so the new words are part of what makes an edit the same. */
    private static InboundMessage edited(JsonNode event, WahaMessage message) {
        var original = text(message.payload(), "editedMessageId");
        var body = text(message.payload(), "body");
        var key = "edit:" + original + ":" + message.bareId() + ":" + Integer.toHexString(body.hashCode());
        var envelope = envelope(event, message, key);
        return message.isFromMe() ? new AnsweredByPhone(envelope, body) : new Edited(envelope, original, body);
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
                text(event, "session"),
                message.id(),
                message.chat() + "/" + dedupeKey,
                message.chat(),
                List.copyOf(addresses),
                Envelope.phone(phoneAddress),
                message.pushName().isEmpty() ? null : message.pushName(),
                WahaTime.sentAt(event, message.node()));
    }

    private static String text(JsonNode node, String field) {
        return CleanText.of(node.path(field));
    }
}
