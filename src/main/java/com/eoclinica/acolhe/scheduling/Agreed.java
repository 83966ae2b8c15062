package com.eoclinica.acolhe.scheduling;

import java.time.Instant;

/**
 * An appointment and since when its time stands.
 *
 * @param agreedAt when it was booked, or last moved
 */
public record Agreed(Appointment appointment, Instant agreedAt) {}
