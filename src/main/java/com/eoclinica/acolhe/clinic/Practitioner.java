package com.eoclinica.acolhe.clinic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who attends.
 *
 * @param title "Dra." or "Dr.", part of how patients call them
 * @param council registration, e.g. {@code CRM/SP 123456}
 * @param rqe specialist registration; without it no specialty may be announced (Res. CFM 2.336/2023)
 * @param services codes of the services they perform
 * @param plans codes of the plans they accept; empty means all of the clinic's
 */
public record Practitioner(
        String code,
        String name,
        String title,
        String council,
        @Nullable String rqe,
        List<String> specialties,
        List<String> services,
        List<String> plans,
        List<WeeklyHours> schedule,
        List<Absence> absences) {

    public Practitioner {
        title = title == null ? "" : title;
    }

    /** A vacation or a day off: both days inclusive. */
    public record Absence(
            LocalDate from, LocalDate to, @Nullable String reason) {}

    public String displayName() {
        return (title + " " + name).strip();
    }
}
