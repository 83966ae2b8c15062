package com.eoclinica.acolhe.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** WAHA's events, in the envelope of its NOWEB engine, signed. */
record Webhook(byte[] body, String hmac) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final String SESSION = "default";
    static final String KEY = "load-hmac-key-0123456789";

    private static final String ENVELOPE = """
            {"id":"evt_%s","timestamp":%d,"event":"%s","session":"default","metadata":{},\
            "me":{"id":"5511900000000@c.us","pushName":"EO Clínica"},"payload":%s,"engine":"NOWEB",\
            "environment":{"version":"2026.7.1","engine":"NOWEB","tier":"CORE","browser":null,"platform":"linux/x64"}}""";

    /** @param at WhatsApp's time in seconds */
    static Webhook message(String chatId, String messageId, String text, long at) {
        var full = "false_" + chatId + "_" + messageId;
        return event("message.any", messageId, """
                {"id":"%s","timestamp":%d,"from":"%s","fromMe":false,"source":"app","body":"%s","hasMedia":false,\
                "media":null,"ack":1,"ackName":"SERVER","location":null,"vCards":null,"replyTo":null,\
                "_data":{"key":{"remoteJid":"%s","fromMe":false,"id":"%s"},"messageTimestamp":%d,\
                "pushName":"Paciente","broadcast":false,"message":{"conversation":"%s"}}}""".formatted(full, at, chatId, text, chatId, messageId, at, text));
    }

    static Webhook session(String status) {
        return event("session.status", status, """
                {"name":"default","status":"%s","statuses":[]}""".formatted(status));
    }

    boolean isMessage() {
        return text().contains("\"event\":\"message.any\"");
    }

    private String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What the event is about, as WAHA's list of a chat's messages tells it too. */
    JsonNode payload() {
        try {
            return JSON.readTree(body).path("payload");
        } catch (IOException e) {
            throw new UncheckedIOException("our own webhook is no JSON", e);
        }
    }

    static Webhook ack(String chatId, String messageId, int ack) {
        return event("message.ack", messageId + ack, """
                {"id":"true_%s_%s","from":"%s","participant":null,"fromMe":true,"ack":%d,"ackName":"SERVER"}""".formatted(chatId, messageId, chatId, ack));
    }

    private static Webhook event(String name, String id, String payload) {
        var body = ENVELOPE.formatted(id, System.currentTimeMillis(), name, payload)
                .getBytes(StandardCharsets.UTF_8);
        return new Webhook(body, sign(body));
    }

    private static String sign(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot sign with HMAC-SHA512", e);
        }
    }
}
