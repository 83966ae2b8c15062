package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Outcome;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a correspondent sent, freed of the provider's shapes. */
@JsonTypeInfo(use = Id.SIMPLE_NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(InboundMessage.Text.class),
    @JsonSubTypes.Type(InboundMessage.Voice.class),
    @JsonSubTypes.Type(InboundMessage.Audio.class),
    @JsonSubTypes.Type(InboundMessage.Image.class),
    @JsonSubTypes.Type(InboundMessage.Video.class),
    @JsonSubTypes.Type(InboundMessage.Sticker.class),
    @JsonSubTypes.Type(InboundMessage.Document.class),
    @JsonSubTypes.Type(InboundMessage.Location.class),
    @JsonSubTypes.Type(InboundMessage.Contacts.class),
    @JsonSubTypes.Type(InboundMessage.Choice.class),
    @JsonSubTypes.Type(InboundMessage.Edited.class),
    @JsonSubTypes.Type(InboundMessage.Revoked.class),
    @JsonSubTypes.Type(InboundMessage.Undecryptable.class),
    @JsonSubTypes.Type(InboundMessage.AnsweredByPhone.class)
})
public sealed interface InboundMessage extends Outcome {

    Envelope envelope();

    record Text(Envelope envelope, String text) implements InboundMessage {}

    /** A voice note recorded in WhatsApp. */
    record Voice(
            Envelope envelope,
            Media media,
            int seconds,
            @Nullable Transcript transcript) implements InboundMessage {

        Voice(Envelope envelope, Media media, int seconds) {
            this(envelope, media, seconds, null);
        }
    }

    record Audio(Envelope envelope, Media media, @Nullable Transcript transcript) implements InboundMessage {

        Audio(Envelope envelope, Media media) {
            this(envelope, media, null);
        }
    }

    record Image(Envelope envelope, Media media, @Nullable String caption) implements InboundMessage {}

    record Video(Envelope envelope, Media media, @Nullable String caption) implements InboundMessage {}

    record Sticker(Envelope envelope, Media media) implements InboundMessage {}

    record Document(
            Envelope envelope, Media media, @Nullable String caption) implements InboundMessage {}

    /** Degrees as the provider wrote them; a live location is its first point. */
    record Location(
            Envelope envelope,
            String latitude,
            String longitude,
            @Nullable String name) implements InboundMessage {}

    /** One vCard text for each shared contact. */
    record Contacts(Envelope envelope, List<String> vCards) implements InboundMessage {}

    /** An answer by tapping: {@code token} is the row's or button's id, {@code label} what the patient saw. */
    record Choice(Envelope envelope, @Nullable String token, String label) implements InboundMessage {}

    /** The whole new text of an earlier message. */
    record Edited(Envelope envelope, String editedMessageId, String text) implements InboundMessage {}

    record Revoked(Envelope envelope, String revokedMessageId) implements InboundMessage {}

    /** Nothing readable came: empty, undecryptable, or a kind we do not know. Never answered. */
    record Undecryptable(Envelope envelope) implements InboundMessage {}

    /** The clinic's own people answered from the clinic's phone. */
    record AnsweredByPhone(Envelope envelope, String text) implements InboundMessage {}

    /** A file at the provider; {@code url} is null when the provider could not fetch it. */
    record Media(
            @Nullable String url, String mimetype, @Nullable String filename) {}

    /** The patient's own words in this message, empty when it has none. */
    default String words() {
        return switch (this) {
            case Text text -> text.text();
            case Choice choice -> choice.label();
            case Edited edited -> edited.text();
            case Voice voice -> said(voice.transcript());
            case Audio audio -> said(audio.transcript());
            case Image image -> orEmpty(image.caption());
            case Video video -> orEmpty(video.caption());
            case Document document -> orEmpty(document.caption());
            case Sticker _, Location _, Contacts _, Revoked _, Undecryptable _, AnsweredByPhone _ -> "";
        };
    }

    /** A person of the clinic can do something about it. */
    default boolean concernsPerson() {
        return switch (this) {
            case Revoked _, Undecryptable _, AnsweredByPhone _ -> false;
            case Text _, Voice _, Audio _, Image _, Video _, Sticker _ -> true;
            case Document _, Location _, Contacts _, Choice _, Edited _ -> true;
        };
    }

    private static String said(@Nullable Transcript transcript) {
        return transcript == null ? "" : transcript.text();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
