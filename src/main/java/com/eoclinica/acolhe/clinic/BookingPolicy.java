package com.eoclinica.acolhe.clinic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The clinic's rules of booking.
 *
 * @param leadTime a slot nearer than this is not offered
 * @param horizon nor one farther than this
 * @param hold how long a slot offered for a yes stays kept
 * @param cancelUntil until how long before the start a patient may cancel or move by message
 * @param openBookings how many future appointments one person may have
 * @param dailyChanges how often one person may book or move on one day; cancelling is always allowed
 */
public record BookingPolicy(
        Duration leadTime,
        Duration horizon,
        Duration hold,
        Duration cancelUntil,
        int openBookings,
        @Nullable Integer dailyChanges) {

    private static final int USUAL_CHANGES = 6;

    public BookingPolicy {
        dailyChanges = dailyChanges == null ? USUAL_CHANGES : dailyChanges;
    }

    public BookingPolicy(Duration leadTime, Duration horizon, Duration hold, Duration cancelUntil, int openBookings) {
        this(leadTime, horizon, hold, cancelUntil, openBookings, null);
    }
}
