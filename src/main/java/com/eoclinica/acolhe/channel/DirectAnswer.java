package com.eoclinica.acolhe.channel;

/** An answer that goes out past the outbox, because it must not wait for any store. */
public record DirectAnswer(String session, String chatId, String messageId, String text) {

    /** The full id as WAHA writes it. */
    public String fullMessageId() {
        return "true_" + chatId + "_" + messageId;
    }
}
