package com.eoclinica.acolhe.phone;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Delivers events as WAHA does: signed, repeated after any answer but 2xx, in memory only, in no promised order. */
final class Webhooks implements AutoCloseable {

    private static final int RETRIES = 15;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final PhoneSettings settings;
    private final Duration pause;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("phone-webhook-retries").factory());

    Webhooks(PhoneSettings settings, Duration pause) {
        this.settings = settings;
        this.pause = pause;
    }

    /** Completes with the first attempt's status, 0 when nobody answered; later attempts go on behind it. */
    CompletableFuture<Integer> deliver(byte[] body, long timestamp) {
        return attempt(request(body, timestamp), RETRIES);
    }

    private CompletableFuture<Integer> attempt(HttpRequest request, int left) {
        return http.sendAsync(request, BodyHandlers.discarding())
                .handle((response, _) -> response == null ? 0 : settle(request, response, left))
                .thenApply(status -> {
                    if (status == 0) again(request, left, pause);
                    return status;
                });
    }

    private int settle(HttpRequest request, HttpResponse<Void> response, int left) {
        if (response.statusCode() / 100 != 2) again(request, left, retryAfter(response));
        return response.statusCode();
    }

    private void again(HttpRequest request, int left, Duration wait) {
        if (left == 0 || retries.isShutdown()) return;
        retries.schedule(() -> attempt(request, left - 1), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Duration retryAfter(HttpResponse<Void> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(pause);
    }

    /** One request id for all attempts; the timestamp is the event's, not the sending's. */
    private HttpRequest request(byte[] body, long timestamp) {
        return HttpRequest.newBuilder(settings.webhookUrl())
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "WAHA/" + WahaEvents.VERSION)
                .header("X-Webhook-Request-Id", WahaIds.request())
                .header("X-Webhook-Timestamp", Long.toString(timestamp))
                .header("X-Webhook-Hmac", Signature.sign(body, settings.hmacKey()))
                .header("X-Webhook-Hmac-Algorithm", "sha512")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        retries.shutdownNow();
        http.shutdownNow();
    }
}
