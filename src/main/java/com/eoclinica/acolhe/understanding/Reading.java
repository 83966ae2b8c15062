package com.eoclinica.acolhe.understanding;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader understood of one turn.
 *
 * @param commands what the dialogue may act on, most important first, at most five
 * @param intents names of the stable face, most important first
 * @param slots the stable face's slots, by name
 * @param specialties codes, ranked, from the clinic-signed table
 * @param reader {@code local}, or {@code local+} and the model's id where the model added something
 * @param article title of the clinic's article that answers what was asked, where one was found by its meaning
 * @param use what asking the model came to; null when it was not asked
 */
public record Reading(
        List<Command> commands,
        List<String> intents,
        Map<String, Object> slots,
        List<String> specialties,
        Optional<When> when,
        String reader,
        @Nullable String article,
        @Nullable ModelUse use)
        implements Outcome {

    /** A reading no model had a part in. */
    public Reading(
            List<Command> commands,
            List<String> intents,
            Map<String, Object> slots,
            List<String> specialties,
            Optional<When> when,
            String reader) {
        this(commands, intents, slots, specialties, when, reader, null, null);
    }

    public Reading with(ModelUse other) {
        return new Reading(commands, intents, slots, specialties, when, reader, article, other);
    }

    public Reading answeredBy(String title) {
        return new Reading(commands, intents, slots, specialties, when, reader, title, use);
    }
}
