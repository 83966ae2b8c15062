package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One turn's words and circumstances.
 *
 * @param texts newest last, transcripts and captions included
 * @param media kinds without words: IMAGE, VIDEO, STICKER, DOCUMENT, LOCATION, CONTACTS, UNDECRYPTABLE, VOICE_UNREADABLE
 * @param moment when the turn was written, and when it is answered
 * @param early it was written before our last answer was given: it cannot answer what was asked there
 * @param attended a person of the clinic is talking with them
 */
public record Heard(
        ClinicId clinic,
        ConversationId conversation,
        String turnId,
        @Nullable Phone phone,
        @Nullable String pushName,
        List<String> texts,
        Screening screening,
        Reading reading,
        Instant now,
        Set<String> mediaKinds,
        Moment moment,
        boolean early,
        boolean attended) {

    <C extends Command> Optional<C> command(Class<C> kind) {
        return reading.commands().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    <C extends Command> boolean has(Class<C> kind) {
        return command(kind).isPresent();
    }

    String text() {
        return String.join(" ", texts).strip();
    }
}
