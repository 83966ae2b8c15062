package com.eoclinica.acolhe.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The legal clock of a request: fifteen calendar days from the day it was made (LGPD art. 19, II), by the clinic's own
 * calendar. The law sets that term for access only; we keep it for every right.
 */
final class RightsClock {

    private static final int DAYS = 15;
    private static final int WARN_AT = 10;

    private RightsClock() {}

    /** The first moment at which it is late: the fifteenth day is over. */
    static Instant due(Instant opened, ZoneId zone) {
        return startOf(LocalDate.ofInstant(opened, zone).plusDays(DAYS + 1), zone);
    }

    /** From the tenth day on the officer is warned. */
    static Instant warning(Instant due, ZoneId zone) {
        return startOf(LocalDate.ofInstant(due, zone).minusDays(DAYS + 1L - WARN_AT), zone);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
