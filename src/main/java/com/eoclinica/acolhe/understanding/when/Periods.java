package com.eoclinica.acolhe.understanding.when;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weeks, weekends, months and their edges: "semana que vem", "começo de março", "primeira segunda de dezembro". */
record Periods(LocalDate today) implements Rule {

    private static final Set<String> OF = Set.of("do", "de", "da");

    @Override
    public @Nullable Piece at(Words words, int i) {
        var weekend = weekend(words, i);
        if (weekend != null) return weekend;
        var week = week(words, i);
        if (week != null) return week;
        var edge = edge(words, i);
        if (edge != null) return edge;
        var ordinal = Lexicon.ORDINALS.get(words.at(i));
        if (ordinal != null) return ordinal(words, i, ordinal);
        var named = Months.at(words, i, today);
        return named == null ? null : new Piece.Days(i, named.to(), named.first(), named.end(), named.grain());
    }

    private @Nullable Piece weekend(Words words, int i) {
        var at = words.in(i, Set.of("proximo", "este", "outro")) ? i + 1 : i;
        var length = words.is(at, "fds") ? 1 : words.is(at, "fim", "de", "semana") ? 3 : 0;
        if (length == 0) return null;
        var to = at + length;
        var shift = words.is(to, "que", "vem") || words.is(i, "outro") ? 1 : 0;
        if (words.is(to, "que", "vem")) to += 2;
        if (words.is(to, "passado")) return new Piece.Ignored(i, to + 1);
        var weekday = today.getDayOfWeek().getValue() < 6;
        var saturday = monday().plusDays(5).plusWeeks(weekday ? words.is(i, "outro") ? 1 : 0 : shift);
        return new Piece.Days(i, to, saturday, saturday.plusDays(2), Grain.WEEKEND);
    }

    private @Nullable Piece week(Words words, int i) {
        var next = Weekdays.nextWeek(words, i);
        if (next > 0) return weekOf(i, i + next, monday().plusWeeks(1));
        if (words.is(i, "este", "semana")) return weekOf(i, i + 2, monday());
        if (!words.is(i, "semana") || !words.in(i + 1, OF) || words.is(i - 1, "fim")) return null;
        return new CalendarDates(today).at(words, i + 2) instanceof Piece.Days days
                ? weekOf(i, days.to(), days.start().with(previousOrSame(DayOfWeek.MONDAY)))
                : null;
    }

    private @Nullable Piece edge(Words words, int i) {
        if (!words.in(i, Set.of("comeco", "meados", "meio", "fim", "metade"))) return null;
        var at = words.in(i + 1, OF) ? i + 2 : i + 1;
        if (words.is(at, "semana") || words.is(at, "este", "semana")) return edgeOfWeek(words, i, at);
        var next = Weekdays.nextWeek(words, at);
        if (next > 0) return part(words, i, at + next, monday().plusWeeks(1), 3);
        if (words.is(i, "fim") && words.is(at, "ano")) return december(i, at + 1);
        var month = Months.at(words, at, today);
        if (month == null && words.is(at, "mes")) month = Months.current(at, today);
        return month == null || month.grain() != Grain.MONTH ? null : edgeOfMonth(words, i, month);
    }

    private Piece december(int from, int to) {
        var first = today.withDayOfMonth(1).withMonth(12);
        return new Piece.Days(from, to, first, first.plusMonths(1), Grain.MONTH);
    }

    private @Nullable Piece edgeOfWeek(Words words, int i, int at) {
        var to = words.is(at, "este") ? at + 2 : at + 1;
        return words.is(i, "fim") && to == at + 1 ? null : part(words, i, to, monday(), 3);
    }

    private Piece part(Words words, int i, int to, LocalDate monday, int days) {
        var start = words.is(i, "comeco") ? monday : words.is(i, "fim") ? monday.plusDays(3) : monday.plusDays(2);
        return new Piece.Days(i, to, start, start.plusDays(words.is(i, "comeco") ? 2 : days - 1), Grain.DAY);
    }

    private Piece edgeOfMonth(Words words, int i, Months month) {
        var first = month.first();
        var next = words.is(i, "comeco") && first.equals(today.withDayOfMonth(1)) && today.getDayOfMonth() > 10;
        if (next) first = first.plusMonths(1);
        var end = first.plusMonths(1);
        if (words.is(i, "comeco")) return new Piece.Days(i, month.to(), first, first.plusDays(10), Grain.DAY);
        if (words.is(i, "fim")) return new Piece.Days(i, month.to(), first.plusDays(20), end, Grain.DAY);
        return new Piece.Days(i, month.to(), first.plusDays(10), first.plusDays(20), Grain.DAY);
    }

    private @Nullable Piece ordinal(Words words, int i, int nth) {
        var name = Lexicon.WEEKDAYS.get(words.at(i + 1));
        var at = words.is(i + 2, "-", "feira") ? i + 4 : words.is(i + 2, "feira") ? i + 3 : i + 2;
        var util = words.is(i + 1, "dia", "util");
        if (util) at = i + 3;
        var known = name != null || words.in(i + 1, Set.of("dia", "semana"));
        if (!known || !words.in(at, OF)) return null;
        var month = Months.at(words, at + 1, today);
        if (month == null && words.is(at + 1, "mes")) month = Months.current(at + 1, today);
        if (month == null || month.grain() != Grain.MONTH) return null;
        if (util) return workday(i, nth, month);
        return name == null ? nthOf(words, i, nth, month) : nthWeekday(i, nth, name, month);
    }

    /** "primeiro dia útil do mês"; of the clinic's holidays the search for a slot knows. */
    private Piece workday(int i, int nth, Months month) {
        var day = nth < 0 ? month.end().minusDays(1) : month.first();
        for (var left = Math.max(1, nth); left > 0; day = day.plusDays(nth < 0 ? -1 : 1)) {
            if (day.getDayOfWeek().getValue() < 6 && --left == 0) return Piece.Days.one(i, month.to(), day);
        }
        return new Piece.Bad(i, month.to());
    }

    private @Nullable Piece nthOf(Words words, int i, int nth, Months month) {
        if (words.is(i + 1, "dia")) {
            var day = nth < 0 ? month.end().minusDays(1) : month.first().plusDays(nth - 1L);
            return Piece.Days.one(i, month.to(), day.isBefore(today) ? day.plusMonths(1) : day);
        }
        var start = nth < 0 ? month.end().minusDays(1) : month.first().plusWeeks(nth - 1L);
        return weekOf(i, month.to(), nth == 1 ? start : start.with(previousOrSame(DayOfWeek.MONDAY)));
    }

    private Piece nthWeekday(int i, int nth, DayOfWeek name, Months month) {
        var day = nthIn(YearMonth.from(month.first()), nth, name);
        if (day.isBefore(today)) day = nthIn(YearMonth.from(month.first()).plusMonths(1), nth, name);
        return Piece.Days.one(i, month.to(), day);
    }

    private static LocalDate nthIn(YearMonth month, int nth, DayOfWeek name) {
        return month.atDay(1).with(nth < 0 ? lastInMonth(name) : dayOfWeekInMonth(nth, name));
    }

    private static Piece weekOf(int from, int to, LocalDate start) {
        var end = start.plusDays(1).with(nextOrSame(DayOfWeek.MONDAY));
        return new Piece.Days(from, to, start, end, Grain.WEEK);
    }

    private LocalDate monday() {
        return today.with(previousOrSame(DayOfWeek.MONDAY));
    }
}
