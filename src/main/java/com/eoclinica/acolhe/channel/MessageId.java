package com.eoclinica.acolhe.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Our own WhatsApp message ids, in the form WAHA's {@code new-message-id} gives them out. Choosing the id before the send
 * is what lets an unknown outcome be looked up instead of repeated blindly; choosing it here saves a call for each send.
 */
final class MessageId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "3EB0";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int RANDOM_BYTES = 9;

    private MessageId() {}

    /** The id of the one answer that a message may get past the outbox: the same whoever works it out. */
    static String answering(String inboundMessageId) {
        var digest = sha256().digest(inboundMessageId.getBytes(StandardCharsets.UTF_8));
        return PREFIX + HEX.formatHex(digest, 0, RANDOM_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String next() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + HEX.formatHex(bytes);
    }
}
