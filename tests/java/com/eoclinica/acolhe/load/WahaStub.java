package com.eoclinica.acolhe.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The half of WAHA that sends: takes texts, remembers their ids, answers look-ups. */
final class WahaStub implements AutoCloseable {

    /** A text that reached WhatsApp. */
    record Sent(String chatId, String messageId, String text) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Queue<Sent> log = new ConcurrentLinkedQueue<>();
    private volatile boolean away;
    private final Consumer<Sent> receiver;

    private WahaStub(HttpServer server, Consumer<Sent> receiver) {
        this.server = server;
        this.receiver = receiver;
    }

    /** @param receiver told of every text, once for each time it is sent */
    static WahaStub start(int port, Consumer<Sent> receiver) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        var stub = new WahaStub(server, receiver);
        server.createContext("/", stub::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return stub;
    }

    /** Everything that was sent, in the order it came. */
    List<Sent> log() {
        return List.copyOf(log);
    }

    /** WAHA restarts, or its session is lost: nothing is taken. */
    void away(boolean gone) {
        away = gone;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            if (away) reply(exchange, 503, "{}");
            else if (path.endsWith("/sendText")) send(exchange, body);
            else if (path.contains("/messages/")) lookUp(exchange, path);
            else reply(exchange, 201, "{\"result\":true}");
        }
    }

    private void send(HttpExchange exchange, byte[] body) throws IOException {
        var call = JSON.readTree(body);
        var sent = new Sent(
                call.path("chatId").asText(),
                call.path("id").asText(),
                call.path("text").asText());
        log.add(sent);
        known.put("true_" + sent.chatId() + "_" + sent.messageId(), sent.text());
        reply(
                exchange,
                201,
                "{\"key\":{\"remoteJid\":\"%s\",\"fromMe\":true,\"id\":\"%s\"},\"status\":\"PENDING\"}"
                        .formatted(sent.chatId(), sent.messageId()));
        receiver.accept(sent);
    }

    private void lookUp(HttpExchange exchange, String path) throws IOException {
        var id = path.substring(path.lastIndexOf('/') + 1);
        if (known.containsKey(id)) reply(exchange, 200, "{\"id\":\"%s\"}".formatted(id));
        else reply(exchange, 404, "{\"message\":\"Message not found\",\"statusCode\":404}");
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
