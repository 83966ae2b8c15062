package com.eoclinica.acolhe.understanding;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader understood of one turn.
 *
 * @param commands what the dialogue may act on, most important first, at most five
 * @param intents names of the stable face, most important first
 * @param slots the stable face's slots, by name
 * @param specialties codes, ranked, from the clinic-signed table
 * @param reader {@code local} or the model's id
 */
public record Reading(
        List<Command> commands,
        List<String> intents,
        Map<String, Object> slots,
        List<String> specialties,
        Optional<When> when,
        String reader)
        implements Outcome {}
