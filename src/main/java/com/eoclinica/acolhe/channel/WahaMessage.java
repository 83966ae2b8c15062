package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Pattern;

/**
 * WAHA's message events seen alike, whatever the event and the engine.
 *
 * @param node the object that holds id, from and fromMe: the payload, its vote, or the revoked message
 */
record WahaMessage(String event, JsonNode payload, JsonNode node) {

    /** {@code {fromMe}_{chatId}_{msgId}}: the only place where all engines name the chat alike. */
    private static final Pattern FULL_ID = Pattern.compile("(?:true|false)_([^@_]+@[a-z.]+)_(.+)");

    private static final String LID = "@lid";

    static WahaMessage of(JsonNode event) {
        var name = event.path("event").asText();
        var payload = event.path("payload");
        return new WahaMessage(name, payload, holder(name, payload));
    }

    private static JsonNode holder(String event, JsonNode payload) {
        return switch (event) {
            case "poll.vote" -> payload.path("vote");
            case "message.revoked" -> firstObject(payload.path("after"), payload.path("before"));
            default -> payload;
        };
    }

    private static JsonNode firstObject(JsonNode one, JsonNode other) {
        if (one.isObject()) return one;
        return other.isObject() ? other : MissingNode.getInstance();
    }

    String id() {
        return node.path("id").asText("");
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
        var from = node.path("from").asText("");
        return address(
                isFromMe() && node.path("to").isTextual() ? node.path("to").asText() : from);
    }

    /** The phone's address where the raw message tells it beside a hidden id; else empty. */
    String phoneAddress() {
        if (!chat().endsWith(LID)) return chat();
        var data = payload.path("_data");
        var info = data.path("Info");
        var alt = isFromMe() ? info.path("RecipientAlt") : info.path("SenderAlt");
        var found = data.path("key").path("remoteJidAlt").asText(alt.asText(""));
        return found.endsWith(LID) ? "" : address(found);
    }

    String pushName() {
        var data = payload.path("_data");
        var name =
                data.path("pushName").asText(data.path("Info").path("PushName").asText(""));
        return name.isEmpty() ? data.path("notifyName").asText("") : name;
    }

    /** NOWEB says {@code _data.message}, GOWS {@code _data.Message}; WEBJS keeps its fields at the top. */
    JsonNode raw() {
        var data = payload.path("_data");
        return data.has("message") ? data.path("message") : data.path("Message");
    }

    private static String address(String jid) {
        var plain = jid.replaceFirst(":\\d+@", "@");
        return plain.replace("@s.whatsapp.net", "@c.us");
    }
}
