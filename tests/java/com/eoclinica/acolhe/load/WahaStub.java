package com.eoclinica.acolhe.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The half of WAHA that sends: takes texts, remembers their ids, answers look-ups. */
final class WahaStub implements AutoCloseable {

    /** A text that reached WhatsApp. */
    record Sent(String chatId, String messageId, String text) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Queue<Sent> log = new ConcurrentLinkedQueue<>();
    private final Map<String, List<JsonNode>> chats = new ConcurrentHashMap<>();
    private volatile int status = 201;
    private volatile Duration delay = Duration.ZERO;
    private volatile long back;
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

    /** WAHA restarts, breaks down or has lost its session: nothing is taken, everything gets this status. */
    void fail(int with) {
        status = with;
    }

    /** Everything takes that long: half of it is taken at once and answered late, half is taken late. */
    void dawdle(Duration each) {
        delay = each;
    }

    /** As usual again. */
    void recover() {
        status = 201;
        delay = Duration.ZERO;
        back = System.nanoTime();
    }

    /** Since when it works again, as {@link System#nanoTime()}; 0 when it never failed. */
    long back() {
        return back;
    }

    /** A message that WAHA has, and of which its webhook told nobody. */
    void keep(JsonNode message) {
        chats.computeIfAbsent(message.path("from").asText(), _ -> new CopyOnWriteArrayList<>())
                .add(message);
    }

    /** What was sent so far is judged. */
    void startOver() {
        log.clear();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            var late = delay;
            var takenLate = ThreadLocalRandom.current().nextBoolean();
            if (takenLate) LockSupport.parkNanos(late.toNanos());
            if (status >= 500) reply(exchange, status, "{}");
            else if (path.endsWith("/sendText")) send(exchange, body, takenLate ? Duration.ZERO : late);
            else if (path.endsWith("/chats/overview")) reply(exchange, 200, overview());
            else if (path.endsWith("/messages")) reply(exchange, 200, messages(path));
            else if (path.contains("/messages/")) lookUp(exchange, path);
            else reply(exchange, 201, "{\"result\":true}");
        }
    }

    private String overview() {
        return chats.entrySet().stream()
                .map(chat -> "{\"id\":\"%s\",\"lastMessage\":%s}"
                        .formatted(chat.getKey(), chat.getValue().getLast()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String messages(String path) {
        var chat = path.split("/chats/")[1].replace("/messages", "");
        return chats.getOrDefault(chat, List.of()).toString();
    }

    private void send(HttpExchange exchange, byte[] body, Duration late) throws IOException {
        var call = JSON.readTree(body);
        var sent = new Sent(
                call.path("chatId").asText(),
                call.path("id").asText(),
                call.path("text").asText());
        log.add(sent);
        known.put("true_" + sent.chatId() + "_" + sent.messageId(), sent.text());
        if (!late.isZero()) Thread.startVirtualThread(() -> receiver.accept(sent));
        LockSupport.parkNanos(late.toNanos());
        reply(
                exchange,
                201,
                "{\"key\":{\"remoteJid\":\"%s\",\"fromMe\":true,\"id\":\"%s\"},\"status\":\"PENDING\"}"
                        .formatted(sent.chatId(), sent.messageId()));
        if (late.isZero()) receiver.accept(sent);
    }

    private void lookUp(HttpExchange exchange, String path) throws IOException {
        var id = path.substring(path.lastIndexOf('/') + 1);
        if (known.containsKey(id)) reply(exchange, 200, "{\"id\":\"%s\",\"ack\":1}".formatted(id));
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
