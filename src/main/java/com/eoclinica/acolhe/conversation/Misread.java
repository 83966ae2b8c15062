package com.eoclinica.acolhe.conversation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A turn the staff say was misunderstood.
 *
 * @param readAs the intents that were read, comma-separated; empty when nothing was
 * @param meant the intent's name the colleague gave instead
 * @param status marked, accepted or rejected
 * @param phrase what the reader should learn, without anything personal; null before the review
 */
public record Misread(
        UUID id,
        UUID conversationId,
        UUID turnId,
        String readAs,
        String meant,
        String markedBy,
        OffsetDateTime markedAt,
        String status,
        @Nullable String phrase) {}
