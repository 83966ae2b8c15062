package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.InboundMessage.AnsweredByPhone;
import com.eoclinica.acolhe.channel.InboundMessage.Audio;
import com.eoclinica.acolhe.channel.InboundMessage.Choice;
import com.eoclinica.acolhe.channel.InboundMessage.Contacts;
import com.eoclinica.acolhe.channel.InboundMessage.Document;
import com.eoclinica.acolhe.channel.InboundMessage.Edited;
import com.eoclinica.acolhe.channel.InboundMessage.Image;
import com.eoclinica.acolhe.channel.InboundMessage.Location;
import com.eoclinica.acolhe.channel.InboundMessage.Media;
import com.eoclinica.acolhe.channel.InboundMessage.Revoked;
import com.eoclinica.acolhe.channel.InboundMessage.Sticker;
import com.eoclinica.acolhe.channel.InboundMessage.Text;
import com.eoclinica.acolhe.channel.InboundMessage.Undecryptable;
import com.eoclinica.acolhe.channel.InboundMessage.Video;
import com.eoclinica.acolhe.channel.InboundMessage.Voice;
import com.eoclinica.acolhe.channel.Payloads.Expected;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WahaDecoderTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static Stream<Expected> all() {
        return Payloads.all();
    }

    static Stream<Expected> messages() {
        return all().filter(Expected::isMessage);
    }

    @ParameterizedTest
    @MethodSource("all")
    void sortsEveryEventOfEveryEngine(Expected expected) throws IOException {
        var destination = WahaEvents.destination(WebhookJson.read(expected.body()));

        switch (destination) {
            case WahaEvents.Wanted(var key) -> {
                assertThat(expected.isMessage()).isTrue();
                assertThat(key).startsWith("default|").doesNotContain(":", "whatsapp.net");
            }
            case WahaEvents.Report _ -> assertThat(expected.kind()).isEqualTo("report");
            case WahaEvents.Unwanted(var kind) -> assertThat("- " + kind).isEqualTo("- " + expected.detail());
            case WahaEvents.Malformed(var field) -> assertThat(field).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void translatesEveryKindOfEveryEngine(Expected expected) throws IOException {
        var message = decode(expected);

        assertThat(message.kind()).isEqualTo(expected.kind());
        assertThat(message.words()).isEqualTo(expected.words());
        if (!expected.detail().isEmpty()) assertThat(detail(message)).isEqualTo(expected.detail());
        assertThat(message.envelope().sentAt()).isBetween("2026-11-25T00:00:00Z", "2026-11-26T23:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void readsBackWhatWasKept(Expected expected) throws IOException {
        var message = decode(expected);

        var kept = JSON.writerFor(InboundMessage.class).writeValueAsString(message);

        assertThat(JSON.readValue(kept, InboundMessage.class)).isEqualTo(message);
    }

    @Test
    void thePayloadsCoverEveryKindForEveryEngine() {
        var kinds = Arrays.stream(InboundMessage.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        for (var engine : new String[] {"noweb", "gows", "webjs"}) {
            var covered = messages()
                    .filter(each -> each.file().startsWith(engine))
                    .map(Expected::kind)
                    .collect(Collectors.toSet());
            assertThat(covered).as(engine).containsAll(kinds);
        }
    }

    private static InboundMessage decode(Expected expected) throws IOException {
        return WahaDecoder.decode(WebhookJson.read(expected.body()));
    }

    private static String detail(InboundMessage message) {
        return switch (message) {
            case Voice voice -> voice.seconds() + " s";
            case Choice choice -> Objects.requireNonNullElse(choice.token(), "no token");
            case Contacts contacts -> Integer.toString(contacts.vCards().size());
            case Location at -> at.latitude() + "," + at.longitude() + (at.name() == null ? "" : " " + at.name());
            case Edited edited -> edited.editedMessageId();
            case Revoked revoked -> revoked.revokedMessageId();
            case Document document -> Objects.requireNonNull(document.media().filename());
            case Audio audio -> media(audio.media());
            case Image image -> media(image.media());
            case Video video -> media(video.media());
            case Sticker sticker -> media(sticker.media());
            case AnsweredByPhone answered
            when answered.envelope().phone() != null
                    && answered.envelope().chatId().endsWith("@lid") ->
                answered.envelope().phone();
            case AnsweredByPhone answered ->
                Objects.requireNonNullElse(answered.envelope().pushName(), "no name");
            case Text _, Undecryptable _ ->
                Objects.requireNonNullElse(message.envelope().phone(), "no phone");
        };
    }

    private static String media(Media media) {
        return media.url() == null ? "no url" : media.mimetype();
    }
}
