package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The open pages, told of everything as server-sent events. A page too slow to listen misses events, nobody waits. */
final class Audience {

    private static final int PENDING = 1000;
    private static final int HEARTBEAT_SECONDS = 15;

    private final Map<BlockingQueue<String>, Boolean> pages = new ConcurrentHashMap<>();
    private volatile String watched = "";

    void tell(String event, JsonNode data) {
        var line = "event: " + event + "\ndata: " + data + "\n\n";
        pages.keySet().forEach(page -> page.offer(line));
    }

    void watch(String chatId) {
        watched = chatId;
    }

    boolean isWatching(String chatId) {
        return !pages.isEmpty() && watched.equals(chatId);
    }

    /** Ends when the page goes away, which shows at the next event or heartbeat. */
    void serve(OutputStream out) throws IOException, InterruptedException {
        var page = new ArrayBlockingQueue<String>(PENDING);
        page.add("retry: 1000\n\n");
        pages.put(page, true);
        try (out) {
            while (true) {
                var line = page.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                out.write((line == null ? ": still here\n\n" : line).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } finally {
            pages.remove(page);
        }
    }
}
