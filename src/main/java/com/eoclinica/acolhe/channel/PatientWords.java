package com.eoclinica.acolhe.channel;

import java.time.Instant;

/**
 * What a patient just wrote, for those who must look before anything is stored.
 *
 * @param messageId the provider's full id of the message
 * @param sentAt WhatsApp's time
 */
public record PatientWords(String session, String chatId, String messageId, String words, Instant sentAt) {

    /** Where one thread of words belongs together. */
    public String chat() {
        return session + "|" + chatId;
    }

    /** An answer under an id that follows from the message's own: whoever gives it again gives the same. */
    public DirectAnswer answer(String text) {
        return new DirectAnswer(session, chatId, MessageId.answering(messageId), text);
    }
}
