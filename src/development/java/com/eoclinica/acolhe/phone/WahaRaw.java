package com.eoclinica.acolhe.phone;

import com.eoclinica.acolhe.phone.Content.File;
import com.eoclinica.acolhe.phone.Content.Place;
import com.eoclinica.acolhe.phone.Content.Text;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The engine's raw message under {@code _data}: the only place that tells a voice note from an audio file. */
final class WahaRaw {

    private WahaRaw() {}

    static ObjectNode key(Bubble bubble) {
        return Json.object()
                .put("remoteJid", bubble.chatId().replace("@c.us", "@s.whatsapp.net"))
                .put("fromMe", bubble.fromClinic())
                .put("id", bubble.id());
    }

    static ObjectNode message(Content content) {
        var message = Json.object();
        switch (content) {
            case Text(var text) -> message.put("conversation", text);
            case File file -> addFile(message, file);
            case Place(var latitude, var longitude, var name) ->
                message.putObject("locationMessage")
                        .put("degreesLatitude", latitude)
                        .put("degreesLongitude", longitude)
                        .put("name", name);
        }
        return message;
    }

    private static void addFile(ObjectNode message, File file) {
        var raw = message.putObject(rawName(file.kind()))
                .put("mimetype", file.mimetype())
                .put("fileLength", Integer.toString(file.bytes().length));
        switch (file.kind()) {
            case "voice", "audio" ->
                raw.put("seconds", seconds(file)).put("ptt", file.kind().equals("voice"));
            case "document" -> raw.put("fileName", file.filename());
            default -> raw.put("caption", file.caption());
        }
    }

    private static String rawName(String kind) {
        return switch (kind) {
            case "voice", "audio" -> "audioMessage";
            case "image" -> "imageMessage";
            case "video" -> "videoMessage";
            default -> "documentMessage";
        };
    }

    /** Opus speech is about four kilobytes a second; good enough for a label. */
    private static int seconds(File file) {
        return Math.max(1, file.bytes().length / 4000);
    }

    static String storedName(Bubble bubble, File file) {
        var type = file.mimetype().replaceFirst(";.*", "");
        var suffix = switch (type) {
            case "audio/ogg" -> "oga";
            case "audio/mpeg" -> "mpga";
            case "image/jpeg" -> "jpeg";
            default -> type.replaceFirst(".*/", "").replaceAll("[^a-z0-9]", "");
        };
        return bubble.id() + "." + suffix;
    }
}
