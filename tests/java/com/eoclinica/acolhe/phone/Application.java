package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The application's side of the wire: takes webhooks, calls WAHA. */
final class Application implements AutoCloseable {

    static final String KEY = "a-key-of-sixteen-characters";

    record Hook(Headers headers, byte[] raw, JsonNode json) {}

    final BlockingQueue<Hook> hooks = new LinkedBlockingQueue<>();
    final List<Integer> statuses = new ArrayList<>();

    private final HttpServer http;
    private final HttpClient client = HttpClient.newHttpClient();

    Application() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/webhook", this::take);
        http.start();
    }

    PhoneSettings settings() {
        var webhook = URI.create("http://localhost:" + http.getAddress().getPort() + "/webhook");
        return new PhoneSettings(0, webhook, KEY, "api-key", "default");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var raw = exchange.getRequestBody().readAllBytes();
            var status = statuses.isEmpty() ? 200 : statuses.removeFirst();
            hooks.add(new Hook(exchange.getRequestHeaders(), raw, new ObjectMapper().readTree(raw)));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    /** The next event of that name; others are passed over. */
    Hook next(String event) throws InterruptedException {
        for (var hook = poll(); hook != null; hook = poll()) {
            if (hook.json().path("event").asText().equals(event)) return hook;
        }
        throw new AssertionError("no " + event + " came");
    }

    private Hook poll() throws InterruptedException {
        return hooks.poll(5, TimeUnit.SECONDS);
    }

    HttpResponse<String> post(Phone phone, String path, String json) throws Exception {
        return call(phone, path, "api-key", "POST", json);
    }

    HttpResponse<String> get(Phone phone, String path) throws Exception {
        return call(phone, path, "api-key", "GET", "");
    }

    HttpResponse<String> call(Phone phone, String path, String key, String method, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + phone.port() + path))
                .header("X-Api-Key", key)
                .method(method, BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.shutdownNow();
        http.stop(0);
    }
}
