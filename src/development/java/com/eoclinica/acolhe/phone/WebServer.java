package com.eoclinica.acolhe.phone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one port of the Phone: WAHA's face behind the API key, the page beside it. */
final class WebServer implements AutoCloseable {

    static {
        // Without it the JDK's server holds small answers back for 40 ms on connections kept open.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Router router = new Router();
    private Audience audience = new Audience();
    private String apiKey = "";

    private WebServer(HttpServer http) {
        this.http = http;
    }

    static WebServer bind(int port) throws IOException {
        return new WebServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024));
    }

    int port() {
        return http.getAddress().getPort();
    }

    void start(Router router, Audience audience, String apiKey) {
        this.router = router;
        this.audience = audience;
        this.apiKey = apiKey;
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/phone/events")) stream(exchange);
            else write(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var request = Request.of(exchange);
        if (!isAllowed(exchange)) return Failures.unauthorized();
        try {
            return router.answer(request);
        } catch (IllegalArgumentException e) {
            return Failures.serverError(request, request.json(), e.getClass().getSimpleName());
        }
    }

    /** Only WAHA's own face asks for the key; {@code /ping} is open there too. */
    private boolean isAllowed(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var isOpen = !path.startsWith("/api/") && !path.equals("/health");
        return isOpen || apiKey.equals(exchange.getRequestHeaders().getFirst("X-Api-Key"));
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        // A patient may send a page as a document: opened here, it must not run.
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try {
            audience.serve(exchange.getResponseBody());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
