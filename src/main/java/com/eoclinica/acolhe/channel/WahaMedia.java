package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.InboundMessage.Audio;
import com.eoclinica.acolhe.channel.InboundMessage.Document;
import com.eoclinica.acolhe.channel.InboundMessage.Image;
import com.eoclinica.acolhe.channel.InboundMessage.Media;
import com.eoclinica.acolhe.channel.InboundMessage.Sticker;
import com.eoclinica.acolhe.channel.InboundMessage.Video;
import com.eoclinica.acolhe.channel.InboundMessage.Voice;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells media kinds apart: by the engine's raw message, where it is there, else by MIME type. */
final class WahaMedia {

    private static final List<String> RAW_KINDS = List.of("sticker", "image", "video", "ptv", "audio", "document");

    private WahaMedia() {}

    static Optional<InboundMessage> decode(Envelope envelope, WahaMessage message) {
        var payload = message.payload();
        if (!payload.path("hasMedia").asBoolean(false)) return Optional.empty();
        var raw = message.raw();
        return Optional.of(of(envelope, media(payload.path("media"), raw), raw, payload));
    }

    private static InboundMessage of(Envelope envelope, Media media, JsonNode raw, JsonNode payload) {
        var caption = CleanText.orNull(payload.path("body"));
        return switch (kind(media, raw)) {
            case "ptt" -> new Voice(envelope, media, seconds(raw));
            case "audio" -> new Audio(envelope, media);
            case "sticker" -> new Sticker(envelope, media);
            case "image" -> new Image(envelope, media, caption);
            case "video", "ptv" -> new Video(envelope, media, caption);
            default -> new Document(envelope, media, caption);
        };
    }

    private static String kind(Media media, JsonNode raw) {
        var kind = rawKind(raw).or(() -> webKind(raw)).orElseGet(() -> mimeKind(media));
        return kind.equals("audio") && isVoice(raw, media) ? "ptt" : kind;
    }

    /** NOWEB and GOWS: {@code imageMessage}, {@code audioMessage} … */
    private static Optional<String> rawKind(JsonNode raw) {
        return RAW_KINDS.stream()
                .filter(kind -> AnyCase.at(raw, kind + "Message").isObject())
                .findFirst();
    }

    /** WEBJS names the kind outright. */
    private static Optional<String> webKind(JsonNode raw) {
        var type = raw.path("type").asText("");
        return RAW_KINDS.contains(type) || type.equals("ptt") ? Optional.of(type) : Optional.empty();
    }

    private static String mimeKind(Media media) {
        return media.mimetype().equals("image/webp")
                ? "sticker"
                : media.mimetype().replaceFirst("/.*", "");
    }

    /** Without a raw message Opus in Ogg is what WhatsApp records. */
    private static boolean isVoice(JsonNode raw, Media media) {
        var audio = AnyCase.at(raw, "audioMessage");
        if (audio.isObject()) return AnyCase.at(audio, "ptt").asBoolean(false);
        return !raw.has("type") && media.mimetype().startsWith("audio/ogg");
    }

    private static int seconds(JsonNode raw) {
        return AnyCase.at(raw, "audioMessage", "seconds")
                .asInt(raw.path("duration").asInt(0));
    }

    private static Media media(JsonNode media, JsonNode raw) {
        var mimetype = CleanText.of(media.path("mimetype").asText(rawMimetype(raw)));
        return new Media(
                CleanText.orNull(media.path("url")),
                mimetype.toLowerCase(Locale.ROOT),
                CleanText.orNull(media.path("filename")));
    }

    /** A file that WAHA was not asked to download, or could not, has its type in the raw message only. */
    private static String rawMimetype(JsonNode raw) {
        return rawKind(raw)
                .map(kind -> AnyCase.at(raw, kind + "Message", "mimetype").asText(""))
                .orElseGet(() -> raw.path("mimetype").asText(""));
    }
}
