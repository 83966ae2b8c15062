package com.eoclinica.acolhe.operations;

import java.time.OffsetDateTime;

/** How many messages failed for one cause. */
public record CauseCount(
        String fingerprint,
        String routeId,
        String step,
        String causeType,
        long count,
        OffsetDateTime first,
        OffsetDateTime last) {

    /** The type of the cause without its package. */
    public String causeName() {
        return causeType.substring(causeType.lastIndexOf('.') + 1);
    }
}
