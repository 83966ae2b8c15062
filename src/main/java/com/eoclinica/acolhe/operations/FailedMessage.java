package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.Outcome;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * A parked original.
 *
 * @param status unresolved, retry_issued, resolved or archived
 * @param cause the kind of cause and where it arose; never its message, which may quote a patient
 */
public record FailedMessage(
        UUID id,
        String origin,
        String originKey,
        String groupKey,
        String routeId,
        String step,
        String causeType,
        String cause,
        String fingerprint,
        int attempts,
        String status,
        Instant failedAt,
        Instant changedAt,
        @JsonIgnore byte[] payload)
        implements Outcome {

    /** The topic it came from; of a lane its name. */
    public String topic() {
        return origin.substring(origin.indexOf(':') + 1);
    }

    /** The type of the cause without its package. */
    public String causeName() {
        return causeType.substring(causeType.lastIndexOf('.') + 1);
    }

    /** The scheme of its origin, by which a replay route branches: {@code kafka} or {@code lane}. */
    public String transport() {
        return origin.substring(0, origin.indexOf(':'));
    }
}
