package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * WAHA's message events seen alike, whatever the event and the engine.
 *
 * @param node the object that holds id, from and fromMe: the payload, its vote, or the revoked message
 */
record WahaMessage(String event, JsonNode payload, JsonNode node) {

    /** {@code {fromMe}_{chatId}_{msgId}}: the only place where all engines name the chat alike. */
    private static final Pattern FULL_ID = Pattern.compile("(?:true|false)_([^@_]+@[a-z.]+)_(.+)");

    /** WhatsApp wraps what vanishes, is seen once, or is a document with words below it. */
    private static final List<String> WRAPPINGS = List.of(
            "ephemeralMessage",
            "viewOnceMessage",
            "viewOnceMessageV2",
            "viewOnceMessageV2Extension",
            "documentWithCaptionMessage",
            "deviceSentMessage");

    private static final String LID = "@lid";

    static WahaMessage of(JsonNode event) {
        var name = event.path("event").asText();
        var payload = event.path("payload");
        return new WahaMessage(name, payload, holder(name, payload));
    }

    private static JsonNode holder(String event, JsonNode payload) {
        return switch (event) {
            case "poll.vote", "poll.vote.failed" -> payload.path("vote");
            case "message.revoked" -> firstObject(payload.path("after"), payload.path("before"));
            default -> payload;
        };
    }

    private static JsonNode firstObject(JsonNode one, JsonNode other) {
        if (one.isObject()) return one;
        return other.isObject() ? other : MissingNode.getInstance();
    }

    String id() {
        return CleanText.of(node.path("id"));
    }

    /** The message's own part of its id. */
    String bareId() {
        var match = FULL_ID.matcher(id());
        return match.matches() ? match.group(2) : id();
    }

    boolean isFromMe() {
        return node.path("fromMe").asBoolean(false);
    }

    /** What we sent through the API comes back as an event; what staff typed on the clinic's phone has source app. */
    boolean isOwnEcho() {
        return isFromMe() && !node.path("source").asText("").equals("app");
    }

    /** The address of the other side, without device part: {@code 5511…@c.us} or {@code …@lid}. */
    String chat() {
        var match = FULL_ID.matcher(id());
        if (match.matches()) return address(match.group(1));
        var from = CleanText.of(node.path("from"));
        return address(isFromMe() && node.path("to").isTextual() ? CleanText.of(node.path("to")) : from);
    }

    /** The phone's address where the raw message tells it beside a hidden id; else empty. */
    String phoneAddress() {
        if (!chat().endsWith(LID)) return chat();
        var data = payload.path("_data");
        var info = data.path("Info");
        var alt = isFromMe() ? info.path("RecipientAlt") : info.path("SenderAlt");
        var found = CleanText.of(data.path("key").path("remoteJidAlt").asText(alt.asText("")));
        return found.endsWith(LID) ? "" : address(found);
    }

    /** The writer's name for themselves; on what we wrote the name would be the clinic's. */
    String pushName() {
        if (isFromMe()) return "";
        var data = payload.path("_data");
        var name =
                data.path("pushName").asText(data.path("Info").path("PushName").asText(""));
        return CleanText.of(name.isEmpty() ? data.path("notifyName").asText("") : name);
    }

    /** The engine's own message, unwrapped: NOWEB {@code _data.message}, GOWS {@code _data.Message}, WEBJS {@code _data}. */
    JsonNode raw() {
        var data = payload.path("_data");
        var message = AnyCase.at(data, "message");
        return message.isObject() ? unwrapped(message) : data;
    }

    private static JsonNode unwrapped(JsonNode message) {
        return WRAPPINGS.stream()
                .map(wrapping -> AnyCase.at(message, wrapping, "message"))
                .filter(JsonNode::isObject)
                .findFirst()
                .map(WahaMessage::unwrapped)
                .orElse(message);
    }

    private static String address(String jid) {
        var plain = jid.replaceFirst(":\\d+@", "@");
        return plain.replace("@s.whatsapp.net", "@c.us");
    }
}
