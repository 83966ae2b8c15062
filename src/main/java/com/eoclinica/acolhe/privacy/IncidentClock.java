package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.clinic.Holidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The terms of an incident (Res. CD/ANPD 15/2024, arts. 6 and 9): three business days to tell the authority and the people,
 * twenty to complete what was told, from the day after it was known. Only national holidays count, so that nobody is late by a
 * holiday of their own town.
 */
final class IncidentClock {

    private static final int TELL = 3;
    private static final int COMPLETE = 20;

    private IncidentClock() {}

    /** The first moment at which it is late. */
    static Instant due(Instant known, ZoneId zone) {
        return after(known, TELL, zone);
    }

    static Instant complementDue(Instant known, ZoneId zone) {
        return after(known, COMPLETE, zone);
    }

    private static Instant after(Instant known, int businessDays, ZoneId zone) {
        var day = LocalDate.ofInstant(known, zone);
        for (var left = businessDays; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) left--;
        }
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.NATIONAL.isClosed(day);
    }
}
