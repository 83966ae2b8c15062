package com.eoclinica.acolhe.scheduling;

import java.util.Locale;
import java.util.Set;

/** FHIR R4 appointment codes, and the moves the clinic allows between them. */
public enum AppointmentStatus {
    PROPOSED,
    PENDING,
    BOOKED,
    ARRIVED,
    FULFILLED,
    CANCELLED,
    NOSHOW,
    ENTERED_IN_ERROR,
    CHECKED_IN,
    WAITLIST;

    public boolean canBecome(AppointmentStatus next) {
        return next(this).contains(next);
    }

    /** It will not take place, so its time is free again. */
    public boolean isVoid() {
        return this == CANCELLED || this == ENTERED_IN_ERROR;
    }

    /** Reads a FHIR code. */
    public static AppointmentStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The FHIR code: {@code entered-in-error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<AppointmentStatus> next(AppointmentStatus from) {
        return switch (from) {
            case PROPOSED, WAITLIST -> Set.of(PENDING, BOOKED, CANCELLED);
            case PENDING -> Set.of(BOOKED, CANCELLED);
            case BOOKED -> Set.of(ARRIVED, CHECKED_IN, CANCELLED, NOSHOW);
            case ARRIVED -> Set.of(CHECKED_IN, FULFILLED, CANCELLED);
            case CHECKED_IN -> Set.of(FULFILLED, CANCELLED);
            case FULFILLED, CANCELLED, NOSHOW -> Set.of(ENTERED_IN_ERROR);
            case ENTERED_IN_ERROR -> Set.of();
        };
    }
}
