package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.PayerHours;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.ScheduleException;
import com.eoclinica.acolhe.clinic.ScheduleException.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a practitioner works on a day: exceptions first, then absences and holidays, then the weekly schedule. */
final class Agenda {

    private static final String PARTICULAR = "particular";

    private final Clinic clinic;
    private final Map<LocalDate, Boolean> closed = new HashMap<>();

    Agenda(Clinic clinic) {
        this.clinic = clinic;
    }

    List<Hours> of(Practitioner who, LocalDate day) {
        var exception = exception(who, day);
        if (exception.isPresent()) return exception.get().hours();
        if (isAbsent(who, day) || isClosed(day)) return List.of();
        var hours = new ArrayList<Hours>();
        for (var each : who.schedule()) {
            if (each.day() == day.getDayOfWeek()) hours.add(new Hours(each.from(), each.to()));
        }
        return hours;
    }

    private boolean isClosed(LocalDate day) {
        return closed.computeIfAbsent(day, clinic.arrangements().holidays()::isClosed);
    }

    /** False in hours that are kept for other payers. */
    boolean isFor(@Nullable String plan, Practitioner who, LocalDate day, LocalTime start) {
        if (clinic.arrangements().payerHours().isEmpty()) return true;
        var payer = plan == null ? PARTICULAR : plan;
        return clinic.arrangements().payerHours().stream()
                .filter(each -> isThen(each, who, day, start))
                .allMatch(each -> each.plans().contains(payer));
    }

    private static boolean isThen(PayerHours hours, Practitioner who, LocalDate day, LocalTime start) {
        return hours.practitioner().equals(who.code())
                && hours.day() == day.getDayOfWeek()
                && !start.isBefore(hours.from())
                && start.isBefore(hours.to());
    }

    private Optional<ScheduleException> exception(Practitioner who, LocalDate day) {
        return clinic.arrangements().exceptions().stream()
                .filter(each ->
                        each.practitioner().equals(who.code()) && each.date().equals(day))
                .findFirst();
    }

    private static boolean isAbsent(Practitioner who, LocalDate day) {
        return who.absences().stream().anyMatch(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()));
    }
}
