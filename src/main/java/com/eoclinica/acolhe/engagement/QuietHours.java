package com.eoclinica.acolhe.engagement;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The hours in which nobody is written to unasked, on the clinic's wall clock.
 *
 * @param from first quiet time of the evening
 * @param until first time of the morning that is not quiet any more
 * @param lastCall when that is sent in the evening which would have fallen into the quiet hours
 */
record QuietHours(LocalTime from, LocalTime until, LocalTime lastCall) {

    boolean covers(Instant at, ZoneId zone) {
        var time = at.atZone(zone).toLocalTime();
        return !time.isBefore(from) || time.isBefore(until);
    }

    /** The same instant, or the evening before the quiet hours it falls into: earlier, never later. */
    Instant orEarlier(Instant at, ZoneId zone) {
        if (!covers(at, zone)) return at;
        var local = at.atZone(zone);
        var evening = local.toLocalTime().isBefore(until) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return evening.atTime(lastCall).atZone(zone).toInstant();
    }

    /** The same instant, or the end of the quiet hours it falls into. */
    Instant orLater(Instant at, ZoneId zone) {
        if (!covers(at, zone)) return at;
        var local = at.atZone(zone);
        var morning = local.toLocalTime().isBefore(until)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return morning.atTime(until).atZone(zone).toInstant();
    }
}
