package com.eoclinica.acolhe.understanding;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The light in which a message is read: what was just asked, and when.
 *
 * @param context the stable face's name of the pending question ({@code ask_cpf}, {@code choose_slot} …), or null
 * @param options the choices offered, as shown, in order
 * @param reference clinic-local now
 */
public record Question(@Nullable String context, List<String> options, LocalDateTime reference) {

    public static Question none(LocalDateTime reference) {
        return new Question(null, List.of(), reference);
    }
}
