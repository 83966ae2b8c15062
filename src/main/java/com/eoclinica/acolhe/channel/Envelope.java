package com.eoclinica.acolhe.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every inbound message has on its outside.
 *
 * @param messageId the provider's full id, {@code false_5511…@c.us_3EB0…}
 * @param dedupeKey equal for every delivery of the same thing, within the session
 * @param chatId the address to answer to, verbatim
 * @param addresses all addresses known from this message, the chat's first; the phone's where a hidden id carries it
 * @param phone E.164 with plus sign, or null when only a hidden id (lid) is known
 * @param sentAt WhatsApp's time, whole seconds
 */
public record Envelope(
        String session,
        String messageId,
        String dedupeKey,
        String chatId,
        List<String> addresses,
        @Nullable String phone,
        @Nullable String pushName,
        Instant sentAt) {}
