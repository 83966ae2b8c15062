package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "ontem", "semana passada", "último domingo": a day gone by, which is no wish unless nothing else is said. */
record GoneDays(LocalDate today) implements Rule {

    private static final Map<String, Integer> YESTERDAYS = Map.of("ontem", 1, "anteontem", 2, "trasanteontem", 3);
    private static final Set<String> PAST = Set.of("passado", "passada", "retrasado", "retrasada", "anterior");

    @Override
    public @Nullable Piece at(Words words, int i) {
        if (words.is(i, "antes", "de", "ontem")) return day(i, i + 3, today.minusDays(2));
        var back = YESTERDAYS.get(words.at(i));
        if (back != null) return day(i, i + 1, today.minusDays(back));
        var last = words.in(i, Set.of("ultima", "ultimo"));
        var at = last ? i + 1 : i;
        var weekday = Lexicon.WEEKDAYS.get(words.at(at));
        var to = weekday == null ? at + 1 : Weekdays.skipFeira(words, at + 1);
        if (weekday != null && words.in(to, Set.of("da", "de")) && words.is(to + 1, "semana") && words.in(to + 2, PAST))
            return day(i, to + 3, monday().minusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday)));
        if (!last && !words.in(to, PAST)) return null;
        if (last && words.in(to, Set.of("de", "do", "da"))) return null;
        var end = words.in(to, PAST) ? to + 1 : to;
        return weekday == null ? period(words.at(at), i, end) : lastOf(weekday, i, end);
    }

    private Piece lastOf(DayOfWeek weekday, int from, int to) {
        return day(from, to, today.with(TemporalAdjusters.previous(weekday)));
    }

    private @Nullable Piece period(String unit, int from, int to) {
        return switch (unit) {
            case "semana" -> gone(from, to, monday().minusWeeks(1), monday(), Grain.WEEK);
            case "mes" -> gone(from, to, today.withDayOfMonth(1).minusMonths(1), today.withDayOfMonth(1), Grain.MONTH);
            case "ano" -> gone(from, to, today.withDayOfYear(1).minusYears(1), today.withDayOfYear(1), Grain.YEAR);
            default -> null;
        };
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Piece day(int from, int to, LocalDate day) {
        return gone(from, to, day, day.plusDays(1), Grain.DAY);
    }

    private static Piece gone(int from, int to, LocalDate start, LocalDate end, Grain grain) {
        return new Piece.Ignored(from, to, new Piece.Days(from, to, start, end, grain));
    }
}
