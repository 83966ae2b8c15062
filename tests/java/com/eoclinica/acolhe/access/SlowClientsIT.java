package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sends slowly holds a connection and nothing that others need, and is hung up on (slow loris). */
class SlowClientsIT {

    private static final int MANY = 500;
    private static final int CALLS = 40;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final List<String> BEGINNINGS = List.of(
            "GET /sign-in HTTP/1.1\r\nHost: a\r\nX-Slow: ",
            "POST /webhooks/waha HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{",
            "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9000\r\n\r\nu");

    private final RunningProduct product = RunningProduct.get();
    private final StaffBrowser stranger = new StaffBrowser(product);
    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : slow) socket.close();
    }

    @Test
    void fiveHundredOfThemDelayNobodyAndAreHungUpOn() throws IOException {
        var before = median();
        for (var i = 0; i < MANY; i++) slow.add(begun(BEGINNINGS.get(i % BEGINNINGS.size())));

        // Twice as long would be slow; below a quarter of a second nobody notices.
        assertThat(median())
                .isLessThan(Math.max(2 * before, Duration.ofMillis(250).toNanos()));

        for (var socket : slow) assertThat(isHungUpOn(socket)).isTrue();
    }

    private long median() {
        var took = IntStream.range(0, CALLS)
                .mapToLong(_ -> {
                    var start = System.nanoTime();
                    assertThat(stranger.get("/sign-in").statusCode()).isEqualTo(200);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        return took[CALLS / 2];
    }

    private Socket begun(String beginning) throws IOException {
        var address = product.address("/");
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** An answer such as 408 may come first; then the end does. */
    private static boolean isHungUpOn(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes().length < 4096;
        } catch (IOException e) {
            return !(e instanceof java.net.SocketTimeoutException);
        }
    }
}
