package com.eoclinica.acolhe.conversations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A transcription service that hears what a recording of {@link #recording} says, as surely as it says it is heard. */
final class WhisperStub {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern RECORDING = Pattern.compile("OggS(0\\.\\d+)\\|([^|]*)\\|");

    private final HttpServer server;

    private WhisperStub(HttpServer server) {
        this.server = server;
    }

    static WhisperStub start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
            server.createContext("/", WhisperStub::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return new WhisperStub(server);
        } catch (IOException e) {
            throw new IllegalStateException("the transcription stub does not start", e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static byte[] recording(String words, double sure) {
        return ("OggS" + sure + "|" + words + "|").getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var recording = RECORDING.matcher(form);
            if (!recording.find()) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var bytes = JSON.writeValueAsBytes(heard(recording.group(2), Double.parseDouble(recording.group(1))));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, Object> heard(String words, double sure) {
        var segment = Map.of("id", 0, "avg_logprob", Math.log(sure), "no_speech_prob", 0.01, "text", words);
        return Map.of("text", words, "segments", List.of(segment));
    }
}
