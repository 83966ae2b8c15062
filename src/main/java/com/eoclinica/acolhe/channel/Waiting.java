package com.eoclinica.acolhe.channel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the inbox that no turn has dealt with yet.
 *
 * @param replayOf the failure it was parked with, when a person put it back
 * @param traceparent W3C trace context of its webhook; null when nobody traces it
 */
public record Waiting(
        UUID id,
        InboundMessage message,
        Instant receivedAt,
        @Nullable UUID replayOf,
        @Nullable String traceparent) {

    public Waiting(UUID id, InboundMessage message, Instant receivedAt) {
        this(id, message, receivedAt, null, null);
    }

    /** The same message, read anew. */
    Waiting with(InboundMessage other) {
        return new Waiting(id, other, receivedAt, replayOf, traceparent);
    }
}
