package com.eoclinica.acolhe.conversations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Gemini turned against the patient: what it answers depends on the seed and on what it is asked, so it can be played again. */
final class HostileModel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MESSAGE = Pattern.compile("(?s).*<mensagem>\\s*(.*?)\\s*</mensagem>.*");
    private static final Duration TOO_LATE = Duration.ofMillis(2600);
    /** Of twenty answers; the rest are well-formed lies. Failures stay few, or the breaker keeps the lies from being heard. */
    private static final int BROKEN = 4;

    private static final int BEGINNING = 15;

    private final long seed;
    private final HttpServer server;
    private final Map<String, AtomicInteger> told = new ConcurrentHashMap<>();
    private final AtomicInteger obeyed = new AtomicInteger();
    private final Map<String, String> scripted = new ConcurrentHashMap<>();

    private HostileModel(long seed, HttpServer server) {
        this.seed = seed;
        this.server = server;
    }

    static HostileModel start(long seed) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
            var model = new HostileModel(seed, server);
            server.createContext("/", model::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return model;
        } catch (IOException e) {
            throw new IllegalStateException("the model's stub does not start", e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it lies no more: to these words it answers as a dialogue wants it: {@code down}, {@code late}, or the commands as JSON; to others nothing. */
    void script(String words, String answer) {
        scripted.put(beginning(words), answer);
    }

    /** Names and numbers farther on may have been taken out before it is asked. */
    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), BEGINNING));
    }

    /** How often it was wrong, by the way in which it was. */
    Map<String, Integer> told() {
        var counts = new TreeMap<String, Integer>();
        told.forEach((way, count) -> counts.put(way, count.get()));
        return counts;
    }

    /** How many answers were given as a dialogue wanted them. */
    int obeyed() {
        return obeyed.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var words = words(asked);
            if (scripted.isEmpty()) hostile(exchange, words, new Random(seed ^ asked.hashCode()));
            else obedient(exchange, scripted.getOrDefault(beginning(words), "{\"commands\": []}"));
        }
    }

    private static String words(String asked) throws IOException {
        var text = new StringBuilder();
        JSON.readTree(asked).path("contents").findValuesAsText("text").forEach(text::append);
        var message = MESSAGE.matcher(text);
        return message.matches() ? message.group(1) : "";
    }

    private void obedient(HttpExchange exchange, String answer) throws IOException {
        obeyed.incrementAndGet();
        switch (answer) {
            case "down" -> reply(exchange, 503, "{}");
            case "late" -> {
                LockSupport.parkNanos(TOO_LATE.toNanos());
                reply(exchange, 200, envelope("{\"commands\": []}"));
            }
            default -> reply(exchange, 200, envelope(answer));
        }
    }

    private void hostile(HttpExchange exchange, String words, RandomGenerator chance) throws IOException {
        if (chance.nextInt(20) < BROKEN) broken(exchange, words, chance);
        else reply(exchange, 200, envelope(lies(words, chance)));
    }

    private String lies(String words, RandomGenerator chance) {
        var evidence = evidence(words, chance);
        var first = Malice.any(chance);
        var second = Malice.any(chance);
        count(first.name());
        count(second.name());
        return "{\"commands\": [" + first.against(evidence, chance) + ", " + second.against(evidence, chance) + "]}";
    }

    /** Some words of the message, escaped for JSON. */
    private static String evidence(String words, RandomGenerator chance) {
        var all = words.split("\\s+");
        var from = chance.nextInt(all.length);
        var to = Math.min(all.length, from + 1 + chance.nextInt(3));
        var quoted = JSON.getNodeFactory()
                .textNode(String.join(" ", java.util.Arrays.copyOfRange(all, from, to)))
                .toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    private void broken(HttpExchange exchange, String words, RandomGenerator chance) throws IOException {
        var way = Broken.values()[chance.nextInt(Broken.values().length)];
        count(way.name());
        if (way == Broken.LATE) LockSupport.parkNanos(TOO_LATE.toNanos());
        if (way == Broken.DOWN) reply(exchange, 503, "{}");
        else if (way == Broken.EMPTY) reply(exchange, 200, "{}");
        else reply(exchange, 200, envelope(way.text(lies(words, chance))));
    }

    private static String envelope(String text) throws IOException {
        var answer = (ObjectNode) JSON.readTree("""
                {"candidates": [{"content": {"parts": [{"text": ""}], "role": "model"}, "index": 0, "finishReason": "STOP"}],
                 "usageMetadata": {"promptTokenCount": 812, "candidatesTokenCount": 60, "totalTokenCount": 872},
                 "modelVersion": "gemini-3.5-flash-lite", "responseId": "stub"}""");
        ((ObjectNode) answer.at("/candidates/0/content/parts/0")).put("text", text);
        return answer.toString();
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void count(String way) {
        told.computeIfAbsent(way, _ -> new AtomicInteger()).incrementAndGet();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
