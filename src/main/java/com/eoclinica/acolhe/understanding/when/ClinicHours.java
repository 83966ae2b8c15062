package com.eoclinica.acolhe.understanding.when;

import java.time.LocalTime;

/** The hours a clinic keeps, by which a bare hour is understood: "às 3" is 15:00 where nobody works at 3:00. */
public record ClinicHours(LocalTime opens, LocalTime closes) {

    public static final ClinicHours USUAL = new ClinicHours(LocalTime.of(7, 0), LocalTime.of(20, 0));

    int hourMeant(int hour, int minute) {
        if (hour == 0 || hour > 12 || isOpen(hour, minute)) return hour;
        return hour < 12 && isOpen(hour + 12, minute) ? hour + 12 : hour;
    }

    private boolean isOpen(int hour, int minute) {
        var time = LocalTime.of(hour, minute);
        return !time.isBefore(opens) && !time.isAfter(closes);
    }
}
