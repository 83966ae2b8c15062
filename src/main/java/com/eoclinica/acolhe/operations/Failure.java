package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.ClinicId;
import org.jspecify.annotations.Nullable;

/**
 * A message that failed three times, as it came.
 *
 * @param clinic whose it is; null when nobody knew yet
 * @param origin where it is put back for a replay: {@code kafka:<topic>}, {@code lane:turns}, {@code lane:sends}
 * @param originKey equal for the same message failing again
 * @param groupKey what must stay in order: the correspondent or the topic's key
 * @param payload the original, as bytes
 */
public record Failure(
        @Nullable ClinicId clinic,
        String origin,
        String originKey,
        String groupKey,
        String route,
        String step,
        Throwable cause,
        byte[] payload) {

    /** Failures of the same kind: same route, same step, same root cause type. */
    String fingerprint() {
        return route + "|" + step + "|" + root(cause).getClass().getSimpleName();
    }

    static Throwable root(Throwable cause) {
        return cause.getCause() == null || cause.getCause() == cause ? cause : root(cause.getCause());
    }
}
