package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.PayerHours;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.ScheduleException.Hours;
import com.eoclinica.acolhe.clinic.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When a practitioner works on a day: exceptions first, then absences and holidays, then the weekly schedule. */
final class Agenda {

    private static final String PARTICULAR = "particular";

    private final Clinic clinic;
    private final Map<LocalDate, Boolean> closed = new HashMap<>();
    private final Map<String, Map<DayOfWeek, List<Hours>>> weeks = new HashMap<>();
    private final Map<String, Map<LocalDate, List<Hours>>> exceptions = new HashMap<>();

    Agenda(Clinic clinic) {
        this.clinic = clinic;
        for (var each : clinic.arrangements().exceptions())
            exceptions
                    .computeIfAbsent(each.practitioner(), _ -> new HashMap<>())
                    .putIfAbsent(each.date(), each.hours());
    }

    List<Hours> of(Practitioner who, LocalDate day) {
        var exception = exceptions.getOrDefault(who.code(), Map.of()).get(day);
        if (exception != null) return exception;
        if (isAbsent(who, day) || isClosed(day)) return List.of();
        return weeks.computeIfAbsent(who.code(), _ -> week(who)).getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static Map<DayOfWeek, List<Hours>> week(Practitioner who) {
        return who.schedule().stream()
                .collect(Collectors.groupingBy(
                        WeeklyHours::day,
                        Collectors.mapping(each -> new Hours(each.from(), each.to()), Collectors.toList())));
    }

    private boolean isClosed(LocalDate day) {
        return closed.computeIfAbsent(day, clinic.arrangements().holidays()::isClosed);
    }

    /** False in hours that are kept for other payers. */
    boolean isFor(@Nullable String plan, Practitioner who, LocalDate day, int second) {
        if (clinic.arrangements().payerHours().isEmpty()) return true;
        var payer = plan == null ? PARTICULAR : plan;
        return clinic.arrangements().payerHours().stream()
                .filter(each -> isThen(each, who, day, second))
                .allMatch(each -> each.plans().contains(payer));
    }

    private static boolean isThen(PayerHours hours, Practitioner who, LocalDate day, int second) {
        return hours.practitioner().equals(who.code())
                && hours.day() == day.getDayOfWeek()
                && second >= hours.from().toSecondOfDay()
                && second < hours.to().toSecondOfDay();
    }

    private static boolean isAbsent(Practitioner who, LocalDate day) {
        for (var each : who.absences()) if (!day.isBefore(each.from()) && !day.isAfter(each.to())) return true;
        return false;
    }
}
