package com.eoclinica.acolhe.conversation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was understood and decided at one turn, by which rules, reader and model.
 *
 * @param rules red-flag rules that fired, separated by commas
 * @param intents separated by commas
 * @param model asked at this turn; null when none was
 * @param costMicros millionths of a US dollar
 */
public record Understood(
        UUID id,
        String step,
        String urgency,
        String rules,
        String rulesVersion,
        String intents,
        String reader,
        @Nullable String model,
        @Nullable String modelVersion,
        @Nullable String promptHash,
        @Nullable String modelOutcome,
        @Nullable Integer modelMillis,
        @Nullable Integer tokensIn,
        @Nullable Integer tokensOut,
        @Nullable Long costMicros,
        OffsetDateTime takenAt) {

    /** US dollars; null when no model was asked. */
    public @Nullable Double cost() {
        return costMicros == null ? null : costMicros / 1_000_000.0;
    }
}
