package com.eoclinica.acolhe.phone;

import com.eoclinica.acolhe.phone.Content.File;
import com.eoclinica.acolhe.phone.Content.Place;
import com.eoclinica.acolhe.phone.Content.Text;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** WAHA's own shapes of a message, in the fields and the nulls of its NOWEB engine. */
final class WahaPayloads {

    private static final String[] ACKS = {"PENDING", "SERVER", "DEVICE", "READ", "PLAYED"};

    private final String filesUrl;

    WahaPayloads(String filesUrl) {
        this.filesUrl = filesUrl;
    }

    ObjectNode message(Bubble bubble, Contact contact) {
        var payload = Json.object()
                .put("id", bubble.fullId())
                .put("timestamp", bubble.at().getEpochSecond())
                .put("from", bubble.chatId())
                .put("fromMe", bubble.fromClinic())
                .put("source", bubble.source())
                .put("body", bubble.content().body());
        addMedia(payload, bubble);
        payload.put("ack", bubble.ack()).put("ackName", ACKS[bubble.ack()]);
        payload.set("location", bubble.content() instanceof Place place ? location(place) : null);
        payload.putNull("vCards").putNull("replyTo").set("_data", data(bubble, contact));
        return payload;
    }

    private void addMedia(ObjectNode payload, Bubble bubble) {
        payload.put("hasMedia", bubble.content() instanceof File);
        if (!(bubble.content() instanceof File file)) {
            payload.putNull("media");
            return;
        }
        payload.putObject("media")
                .put("url", filesUrl + WahaRaw.storedName(bubble, file))
                .put("filename", file.kind().equals("document") ? file.filename() : null)
                .put("mimetype", file.mimetype());
    }

    /** NOWEB gives coordinates as text. */
    private static ObjectNode location(Place place) {
        return Json.object()
                .put("description", place.name())
                .put("latitude", Double.toString(place.latitude()))
                .put("longitude", Double.toString(place.longitude()))
                .put("live", false)
                .put("name", place.name())
                .putNull("address")
                .putNull("url")
                .putNull("thumbnail");
    }

    private static ObjectNode data(Bubble bubble, Contact contact) {
        var data = Json.object();
        data.set("key", WahaRaw.key(bubble));
        data.put("messageTimestamp", bubble.at().getEpochSecond())
                .put("pushName", bubble.fromClinic() ? "EO Clínica" : contact.name())
                .put("broadcast", false);
        data.set("message", WahaRaw.message(bubble.content()));
        return data;
    }

    static ObjectNode ack(Bubble bubble) {
        return Json.object()
                .put("id", bubble.fullId())
                .put("from", bubble.chatId())
                .putNull("participant")
                .put("fromMe", bubble.fromClinic())
                .put("ack", bubble.ack())
                .put("ackName", ACKS[bubble.ack()]);
    }

    /** What a send answers: the engine's raw object, not WAHA's message. */
    static ObjectNode sent(Bubble bubble) {
        var sent = Json.object();
        sent.set("key", WahaRaw.key(bubble));
        var text = bubble.content() instanceof Text(var words) ? words : null;
        if (text == null) sent.set("message", WahaRaw.message(bubble.content()));
        else sent.putObject("message").putObject("extendedTextMessage").put("text", text);
        return sent.put("messageTimestamp", Long.toString(bubble.at().getEpochSecond()))
                .put("status", "PENDING");
    }
}
