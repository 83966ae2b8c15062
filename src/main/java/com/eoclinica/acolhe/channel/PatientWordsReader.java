package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.TopicRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the patients' words out of webhooks, in memory only. */
@Component
public class PatientWordsReader {

    /** Those that have words, in order. What cannot be read is left to the inbox, which parks it. */
    public List<PatientWords> read(List<TopicRecord> records) {
        return records.stream().flatMap(each -> words(each).stream()).toList();
    }

    private static Optional<PatientWords> words(TopicRecord record) {
        try {
            var message = WahaDecoder.decode(WebhookJson.read(record.value()));
            var envelope = message.envelope();
            if (message.words().isBlank()) return Optional.empty();
            return Optional.of(new PatientWords(
                    envelope.session(), envelope.chatId(), envelope.messageId(), message.words(), envelope.sentAt()));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty(); // the inbox parks the same record, where a person sees it
        }
    }
}
