package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.DayPart;
import com.eoclinica.acolhe.understanding.When;
import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a day, or a day and hour, a model proposed: to come, within a year, and no more exact than a patient speaks. */
final class Dates {

    private Dates() {}

    static Optional<When> read(@Nullable String value, @Nullable String part, LocalDateTime now) {
        if (value == null) return Optional.empty();
        try {
            if (value.length() == 10) return day(LocalDate.parse(value), part, now);
            var start = LocalDateTime.parse(value);
            return isAhead(start, now) ? Optional.of(hour(start)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> day(LocalDate day, @Nullable String part, LocalDateTime now) {
        if (!isAhead(day.atTime(23, 59), now)) return Optional.empty();
        var named = part == null ? Optional.<DayPart>empty() : part(part);
        return Optional.of(named.map(each -> part(day, each))
                .orElseGet(() -> new When(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Grain.DAY, null, null)));
    }

    private static When hour(LocalDateTime start) {
        return start.getMinute() == 0
                ? new When(start, start.plusHours(1), Grain.HOUR, null, null)
                : new When(start, start.plusMinutes(1), Grain.MINUTE, null, null);
    }

    private static When part(LocalDate day, DayPart part) {
        var from = switch (part) {
            case MADRUGADA -> 0;
            case MANHA -> 6;
            case TARDE -> 12;
            case NOITE -> 18;
        };
        return new When(day.atTime(from, 0), day.atTime(from, 0).plusHours(6), Grain.PART, part, null);
    }

    private static Optional<DayPart> part(String name) {
        for (var part : DayPart.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(name)) return Optional.of(part);
        }
        return Optional.empty();
    }

    private static boolean isAhead(LocalDateTime start, LocalDateTime now) {
        return start.isAfter(now) && start.isBefore(now.plusYears(1));
    }
}
