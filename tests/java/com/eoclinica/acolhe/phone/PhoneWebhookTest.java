package com.eoclinica.acolhe.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneWebhookTest {

    private Application application;
    private Phone phone;

    @BeforeEach
    void start() throws Exception {
        application = new Application();
        phone = Phone.start(application.settings());
        application.next("session.status");
    }

    @AfterEach
    void stop() {
        phone.close();
        application.close();
    }

    @Test
    void tellsWhatThePatientSaidInTheEnvelopeOfNoweb() throws Exception {
        phone.patient("5511987654321", "Ana").says("Oi, *tudo* bem?\nQuero marcar");

        var event = application.next("message.any").json();
        assertThat(names(event))
                .containsExactly(
                        "id", "timestamp", "event", "session", "metadata", "me", "payload", "engine", "environment");
        assertThat(event.path("id").asText()).matches("evt_[0-9a-hjkmnp-tv-z]{26}");
        var payload = event.path("payload");
        assertThat(names(payload))
                .containsExactly(
                        "id",
                        "timestamp",
                        "from",
                        "fromMe",
                        "source",
                        "body",
                        "hasMedia",
                        "media",
                        "ack",
                        "ackName",
                        "location",
                        "vCards",
                        "replyTo",
                        "_data");
        assertThat(payload.path("id").asText()).matches("false_5511987654321@c\\.us_3EB0[0-9A-F]{18}");
        assertThat(payload.path("body").asText()).isEqualTo("Oi, *tudo* bem?\nQuero marcar");
        assertThat(payload.path("timestamp").asLong()).isLessThan(10_000_000_000L);
        assertThat(payload.at("/_data/key/remoteJid").asText()).isEqualTo("5511987654321@s.whatsapp.net");
        assertThat(payload.at("/_data/pushName").asText()).isEqualTo("Ana");
    }

    @Test
    void signsTheExactBytesItSends() throws Exception {
        phone.patient("5511987654321", "Ana").says("ação ☎");

        var hook = application.next("message.any");
        assertThat(hook.headers().getFirst("X-Webhook-Hmac")).isEqualTo(Signature.sign(hook.raw(), Application.KEY));
        assertThat(hook.headers().getFirst("X-Webhook-Hmac-Algorithm")).isEqualTo("sha512");
        assertThat(hook.headers().getFirst("X-Webhook-Timestamp"))
                .isEqualTo(hook.json().path("timestamp").asText());
    }

    @Test
    void repeatsARefusedEventUnchangedUnderTheSameRequestId() throws Exception {
        application.statuses.addAll(List.of(503, 404));
        try (var webhooks = new Webhooks(application.settings(), Duration.ofMillis(1))) {
            webhooks.deliver("{\"event\":\"message.any\"}".getBytes(), 1).join();

            var first = application.next("message.any");
            var second = application.next("message.any");
            var third = application.next("message.any");
            assertThat(List.of(second.raw(), third.raw()))
                    .allMatch(raw -> new String(raw).equals(new String(first.raw())));
            assertThat(third.headers().getFirst("X-Webhook-Request-Id"))
                    .isEqualTo(first.headers().getFirst("X-Webhook-Request-Id"));
        }
    }

    @Test
    void deliversADuplicateUnderANewEventId() throws Exception {
        var ana = phone.patient("5511987654321", "Ana");
        ana.says("oi");
        ana.sendsAgain(1);

        var first = application.next("message.any").json();
        var second = application.next("message.any").json();
        assertThat(second.path("payload")).isEqualTo(first.path("payload"));
        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void echoesWhatTheApplicationSentAndReportsItsTicks() throws Exception {
        phone.patient("5511987654321", "Ana");
        application.post(
                phone,
                "/api/sendText",
                "{\"session\":\"default\",\"chatId\":\"5511987654321@c.us\",\"text\":\"Olá\",\"id\":\"AA1\"}");

        var echo = application.next("message.any").json().path("payload");
        assertThat(echo.path("id").asText()).isEqualTo("true_5511987654321@c.us_AA1");
        assertThat(echo.path("source").asText()).isEqualTo("api");
        var acks = List.of(
                application.next("message.ack").json().at("/payload/ack").asInt(),
                application.next("message.ack").json().at("/payload/ack").asInt());
        assertThat(acks).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void tellsAVoiceNoteOnlyInTheRawMessage() throws Exception {
        phone.patient("5511987654321", "Ana").sendsVoice("OggS".getBytes());

        var payload = application.next("message.any").json().path("payload");
        assertThat(payload.path("body").isNull()).isTrue();
        assertThat(payload.at("/media/mimetype").asText()).isEqualTo("audio/ogg; codecs=opus");
        assertThat(payload.at("/_data/message/audioMessage/ptt").asBoolean()).isTrue();
        var file = payload.at("/media/url").asText().replaceFirst("http://[^/]+", "");
        assertThat(file).endsWith(".oga");
        assertThat(application.get(phone, file).body()).isEqualTo("OggS");
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
