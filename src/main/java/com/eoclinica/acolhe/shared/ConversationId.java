package com.eoclinica.acolhe.shared;

import java.util.UUID;

/** One thread with one correspondent on one channel. */
public record ConversationId(UUID value) {

    public static ConversationId next() {
        return new ConversationId(Ids.next());
    }

    public static ConversationId of(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
