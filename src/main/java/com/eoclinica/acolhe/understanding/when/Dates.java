package com.eoclinica.acolhe.understanding.when;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days a run names, once a weekday beside a date, a week or a month has been weighed against it. */
record Dates(Piece.@Nullable Days days, @Nullable Mark mark, List<Piece.Days> contradiction) {

    static Dates of(Words words, Run run) {
        Piece.Days days = null;
        Mark mark = null;
        var bound = Math.max(0, run.from() - 4);
        for (var piece : run.pieces()) {
            var next = days(piece);
            if (next == null) {
                bound = piece.to();
                continue;
            }
            if (days != null && ranged(words, days, next, mark)) {
                return new Dates(
                        new Piece.Days(days.from(), next.to(), days.start(), later(days, next), Grain.DAY),
                        null,
                        List.of());
            }
            if (days != null && contradicts(days, next, run)) return new Dates(days, mark, List.of(days, next));
            if (mark == null) mark = Mark.before(words, next, bound);
            days = days == null ? next : narrowed(days, next, run);
            bound = piece.to();
        }
        return new Dates(days, mark, List.of());
    }

    private static LocalDate later(Piece.Days first, Piece.Days last) {
        var end = last.end();
        while (!end.isAfter(first.start())) end = end.plusWeeks(1);
        return end;
    }

    private static Piece.@Nullable Days days(Piece piece) {
        return switch (piece) {
            case Piece.Days days -> days;
            case Piece.Weekday weekday -> Piece.Days.one(weekday.from(), weekday.to(), weekday.day());
            default -> null;
        };
    }

    private static boolean ranged(Words words, Piece.Days first, Piece.Days next, @Nullable Mark mark) {
        var led = words.in(first.from() - 1, Set.of("de", "da", "do", "entre", "dia")) || mark == Mark.FROM;
        for (var i = first.to(); i < next.from(); i++) {
            if (words.is(i, "ate")) return true;
            if (led && words.in(i, Set.of("a", "as", "e")))
                return !words.is(i, "e") || words.is(first.from() - 1, "entre");
        }
        return false;
    }

    /** A weekday beside one single day must be that day's name. */
    private static boolean contradicts(Piece.Days first, Piece.Days next, Run run) {
        if (first.grain() != Grain.DAY || next.grain() != Grain.DAY || weekday(first, run) == weekday(next, run))
            return false;
        return first.start().getDayOfWeek() != next.start().getDayOfWeek();
    }

    private static boolean weekday(Piece.Days days, Run run) {
        return run.pieces().stream().anyMatch(piece -> piece instanceof Piece.Weekday && piece.from() == days.from());
    }

    private static Piece.Days narrowed(Piece.Days first, Piece.Days next, Run run) {
        if (first.grain() == Grain.DAY && next.grain() == Grain.DAY) return weekday(first, run) ? next : first;
        if (first.grain() == Grain.YEAR && next.grain() == Grain.MONTH) return inYear(first, next);
        if (next.grain() != Grain.DAY) return first.grain() == Grain.DAY ? narrowed(next, first, run) : first;
        var inside = within(first, next, run);
        return Piece.Days.one(first.from(), Math.max(first.to(), next.to()), inside);
    }

    private static Piece.Days inYear(Piece.Days year, Piece.Days month) {
        var first = month.start().withYear(year.start().getYear());
        return new Piece.Days(year.from(), month.to(), first, first.plusMonths(1), Grain.MONTH);
    }

    private static LocalDate within(Piece.Days period, Piece.Days day, Run run) {
        if (weekday(day, run)) return period.start().with(nextOrSame(day.start().getDayOfWeek()));
        var month = YearMonth.from(period.start());
        var fits = period.grain() == Grain.MONTH && month.isValidDay(day.start().getDayOfMonth());
        return fits ? month.atDay(day.start().getDayOfMonth()) : day.start();
    }
}
