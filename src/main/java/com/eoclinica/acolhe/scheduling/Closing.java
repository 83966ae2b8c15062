package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.ScheduleException;
import com.eoclinica.acolhe.clinic.ScheduleException.Hours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes a stretch of time out of a practitioner's schedule: "ill today from ten on". Pure. */
public final class Closing {

    private Closing() {}

    /** The clinic's document with that time closed, day by day, whatever the days were before. */
    public static Clinic of(Clinic clinic, Practitioner who, LocalDateTime from, LocalDateTime until) {
        var agenda = new Agenda(clinic);
        var closed = from.toLocalDate()
                .datesUntil(until.toLocalDate().plusDays(1))
                .map(day -> new ScheduleException(who.code(), day, left(agenda.of(who, day), day, from, until)))
                .toList();
        var kept = clinic.arrangements().exceptions().stream()
                .filter(each -> closed.stream().noneMatch(other -> isSameDay(each, other)));
        return clinic.with(clinic.arrangements()
                .withExceptions(Stream.concat(kept, closed.stream()).toList()));
    }

    private static boolean isSameDay(ScheduleException one, ScheduleException other) {
        return one.practitioner().equals(other.practitioner()) && one.date().equals(other.date());
    }

    private static List<Hours> left(List<Hours> hours, LocalDate day, LocalDateTime from, LocalDateTime until) {
        var start = from.toLocalDate().isBefore(day) ? LocalTime.MIN : from.toLocalTime();
        var left = new ArrayList<Hours>();
        for (var each : hours) {
            if (each.from().isBefore(start)) left.add(new Hours(each.from(), earlier(each.to(), start)));
            if (until.toLocalDate().isEqual(day) && until.toLocalTime().isBefore(each.to()))
                left.add(new Hours(later(each.from(), until.toLocalTime()), each.to()));
        }
        return left;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
