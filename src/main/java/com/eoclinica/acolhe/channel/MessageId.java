package com.eoclinica.acolhe.channel;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Our own WhatsApp message ids, in the form WAHA's {@code new-message-id} gives them out. Choosing the id before the send
 * is what lets an unknown outcome be looked up instead of repeated blindly; choosing it here saves a call for each send.
 */
final class MessageId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 9;

    private MessageId() {}

    static String next() {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return "3EB0" + HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
