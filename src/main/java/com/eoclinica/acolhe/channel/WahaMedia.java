package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.InboundMessage.Audio;
import com.eoclinica.acolhe.channel.InboundMessage.Document;
import com.eoclinica.acolhe.channel.InboundMessage.Image;
import com.eoclinica.acolhe.channel.InboundMessage.Media;
import com.eoclinica.acolhe.channel.InboundMessage.Sticker;
import com.eoclinica.acolhe.channel.InboundMessage.Video;
import com.eoclinica.acolhe.channel.InboundMessage.Voice;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells media kinds apart by MIME type; a voice note by the flag that lives only in the engine's raw message. */
final class WahaMedia {

    private WahaMedia() {}

    static Optional<InboundMessage> decode(Envelope envelope, WahaMessage message) {
        var payload = message.payload();
        if (!payload.path("hasMedia").asBoolean(false)) return Optional.empty();
        var media = media(payload.path("media"));
        return Optional.of(of(envelope, message, media, caption(payload)));
    }

    private static InboundMessage of(Envelope envelope, WahaMessage message, Media media, @Nullable String caption) {
        var audio = message.raw().path("audioMessage");
        return switch (type(media, message.raw())) {
            case "audio" ->
                isVoice(audio, media)
                        ? new Voice(envelope, media, audio.path("seconds").asInt(0))
                        : new Audio(envelope, media);
            case "sticker" -> new Sticker(envelope, media);
            case "image" -> new Image(envelope, media, caption);
            case "video" -> new Video(envelope, media, caption);
            default -> new Document(envelope, media, caption);
        };
    }

    private static String type(Media media, JsonNode raw) {
        if (raw.has("stickerMessage") || media.mimetype().equals("image/webp")) return "sticker";
        if (media.filename() != null && raw.has("documentMessage")) return "document";
        var type = media.mimetype().replaceFirst("/.*", "");
        return raw.has("audioMessage") ? "audio" : type;
    }

    /** GOWS spells the flag with Go's field naming; without a raw message Opus in Ogg is what WhatsApp records. */
    private static boolean isVoice(JsonNode audio, Media media) {
        if (!audio.isObject()) return media.mimetype().startsWith("audio/ogg");
        for (var field : audio.properties()) {
            if (field.getKey().equalsIgnoreCase("ptt")) return field.getValue().asBoolean(false);
        }
        return false;
    }

    private static Media media(JsonNode media) {
        return new Media(
                orNull(media, "url"),
                WahaDecoder.text(media, "mimetype").toLowerCase(java.util.Locale.ROOT),
                orNull(media, "filename"));
    }

    private static @Nullable String caption(JsonNode payload) {
        return orNull(payload, "body");
    }

    private static @Nullable String orNull(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() && !value.asText().isBlank() ? WahaDecoder.clean(value.asText()) : null;
    }
}
