package com.eoclinica.acolhe.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Gemini as slow as it is told to be: it finds nothing that the local reader missed. */
final class GeminiStub implements AutoCloseable {

    private static final byte[] ANSWER = """
            {"candidates": [{"content": {"parts": [{"text": "{\\"commands\\": []}"}], "role": "model"}, "index": 0,
              "finishReason": "STOP"}],
             "usageMetadata": {"promptTokenCount": 812, "candidatesTokenCount": 6, "totalTokenCount": 818},
             "modelVersion": "gemini-3.5-flash-lite", "responseId": "stub"}
            """.getBytes(StandardCharsets.UTF_8);

    final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private volatile int status = 200;
    private volatile byte[] answer = ANSWER;
    private volatile Duration delay = Duration.ZERO;

    private GeminiStub(HttpServer server) {
        this.server = server;
    }

    static GeminiStub start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        var stub = new GeminiStub(server);
        server.createContext("/", stub::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return stub;
    }

    void takeItsTime(Duration each) {
        delay = each;
    }

    /** Overloaded or out of quota. */
    void fail(int with) {
        status = with;
    }

    void talkNonsense() {
        answer = "{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"claro! {[ marcado\"}]}}"
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As usual again. */
    void recover() {
        status = 200;
        answer = ANSWER;
        delay = Duration.ZERO;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            asked.incrementAndGet();
            LockSupport.parkNanos(delay.toNanos());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
