package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;

/** Wraps payloads into WAHA's envelope as the NOWEB engine does, and hands them to delivery. */
final class WahaEvents {

    static final String VERSION = "2026.7.1";

    private final Session session;
    private final Webhooks webhooks;

    WahaEvents(Session session, Webhooks webhooks) {
        this.session = session;
        this.webhooks = webhooks;
    }

    /** Every emission has an id of its own, also for a message emitted before. */
    CompletableFuture<Integer> emit(String event, JsonNode payload) {
        var now = System.currentTimeMillis();
        return webhooks.deliver(Json.bytes(envelope(event, payload, now)), now);
    }

    private ObjectNode envelope(String event, JsonNode payload, long now) {
        var envelope = Json.object()
                .put("id", WahaIds.event(now))
                .put("timestamp", now)
                .put("event", event)
                .put("session", session.name());
        envelope.putObject("metadata");
        envelope.set("me", session.me());
        envelope.set("payload", payload);
        envelope.put("engine", "NOWEB").set("environment", environment());
        return envelope;
    }

    static ObjectNode environment() {
        var environment = Json.object()
                .put("version", VERSION)
                .put("engine", "NOWEB")
                .put("tier", "CORE")
                .putNull("browser")
                .put("platform", "linux/x64");
        environment.putObject("worker").putNull("id");
        return environment;
    }
}
