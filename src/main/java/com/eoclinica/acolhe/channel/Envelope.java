package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.NinthDigit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
        Instant sentAt) {

    private static final String PHONE = "@c.us";

    /** The chat's address is a hidden id, and nobody said yet whose phone it is. */
    boolean isAnonymous() {
        return phone == null && chatId.endsWith("@lid");
    }

    /** The id of the one answer that this message may get past the outbox. */
    public String directAnswerId() {
        return MessageId.answering(messageId);
    }

    /** The same envelope once it is known which phone stands behind a hidden id. */
    Envelope withPhoneAddress(String address) {
        var known =
                Stream.concat(addresses.stream(), Stream.of(address)).distinct().toList();
        return new Envelope(session, messageId, dedupeKey, chatId, known, phone(address), pushName, sentAt);
    }

    /** The same phones' addresses with Brazil's ninth digit where they lack it, and without it where they have it. */
    Stream<String> otherSpellings() {
        return addresses.stream()
                .filter(address -> address.endsWith(PHONE))
                .flatMap(address -> NinthDigit.otherSpelling(address.replace(PHONE, "")).stream())
                .map(digits -> digits + PHONE);
    }

    /** E.164 of a phone's address; null for anything else. */
    static @Nullable String phone(String address) {
        var digits = address.replace(PHONE, "");
        return digits.matches("[1-9]\\d{6,14}") ? "+" + digits : null;
    }
}
