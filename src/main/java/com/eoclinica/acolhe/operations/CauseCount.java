package com.eoclinica.acolhe.operations;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * How many messages failed for one cause.
 *
 * @param hours how many failed in each of the last 24 hours, the one that ends now last
 */
public record CauseCount(
        String fingerprint,
        String routeId,
        String step,
        String causeType,
        long count,
        OffsetDateTime first,
        OffsetDateTime last,
        List<Long> hours) {

    /** The type of the cause without its package. */
    public String causeName() {
        return causeType.substring(causeType.lastIndexOf('.') + 1);
    }

    public long lastHour() {
        return hours.getLast();
    }

    public long hourBefore() {
        return hours.get(hours.size() - 2);
    }

    /** The most of any hour; at least 1, so that the others can be drawn against it. */
    public long peak() {
        return hours.stream().mapToLong(each -> each).reduce(1, Math::max);
    }
}
