package com.eoclinica.acolhe.clinic;

import java.time.Duration;

/**
 * The clinic's rules of booking.
 *
 * @param leadTime a slot nearer than this is not offered
 * @param horizon nor one farther than this
 * @param hold how long a slot offered for a yes stays kept
 * @param cancelUntil until how long before the start a patient may cancel or move by message
 * @param openBookings how many future appointments one person may have
 */
public record BookingPolicy(
        Duration leadTime, Duration horizon, Duration hold, Duration cancelUntil, int openBookings) {}
