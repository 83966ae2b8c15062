package com.eoclinica.acolhe.operations;

import java.time.OffsetDateTime;

/**
 * What a replay would put back at one place.
 *
 * @param origin where they go: {@code kafka:<topic>} or {@code lane:<name>}
 * @param groups how many conversations or topic keys; the order within each is kept
 * @param mostAttempts how often the most stubborn of them has failed already
 */
public record ReplayPlan(
        String routeId, String origin, long messages, long groups, int mostAttempts, OffsetDateTime oldest) {}
