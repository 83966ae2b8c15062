package com.eoclinica.acolhe.understanding.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "15/3", "15/03/2027", "15 de março", "dia 15", "1º de maio". What does not exist is Bad, never another day. */
record CalendarDates(LocalDate today) implements Rule {

    private static final Set<String> UNITS = Set.of("horas", "minutos", "dias", "dia", "andar", "anos", "%");
    private static final Set<String> SIGNS = Set.of("/", "-", ".");

    @Override
    public @Nullable Piece at(Words words, int i) {
        if (words.is(i, "dia") || words.is(i, "dias")) return afterDia(words, i);
        if (words.isDigits(i) && words.at(i).length() == 4) return iso(words, i);
        if (words.is(i, "primeiro") || Count.at(words, i) != null) return written(words, i, i);
        return null;
    }

    private @Nullable Piece afterDia(Words words, int i) {
        var full = written(words, i, i + 1);
        if (full != null) return full;
        if (words.is(i + 1, "primeiro")) return nextDay(i, i + 2, 1);
        var day = Count.at(words, i + 1);
        if (day == null || words.isDigits(i + 1) && words.at(i + 1).length() > 2) return null;
        if (words.in(day.to(), Set.of("horas", "minutos", ":")) || !words.standsAlone(i + 1, day.to())) return null;
        var to = skipOrdinal(words, day.to());
        return ofThisOrNextMonth(words, i, to, day.value());
    }

    private Piece ofThisOrNextMonth(Words words, int from, int to, int day) {
        var at = words.in(to, Set.of("do", "de")) ? to + 1 : to;
        if (words.is(at, "mes", "que", "vem"))
            return inMonth(from, at + 3, day, YearMonth.from(today).plusMonths(1));
        if (words.is(at, "proximo", "mes"))
            return inMonth(from, at + 2, day, YearMonth.from(today).plusMonths(1));
        if (words.is(at, "este", "mes")) return inMonth(from, at + 2, day, YearMonth.from(today));
        return nextDay(from, to, day);
    }

    private Piece inMonth(int from, int to, int day, YearMonth month) {
        return month.isValidDay(day) ? Piece.Days.one(from, to, month.atDay(day)) : new Piece.Bad(from, to);
    }

    private Piece nextDay(int from, int to, int day) {
        if (day < 1 || day > 31) return new Piece.Bad(from, to);
        var month = YearMonth.from(today);
        while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) month = month.plusMonths(1);
        return Piece.Days.one(from, to, month.atDay(day));
    }

    private @Nullable Piece iso(Words words, int i) {
        if (!words.is(i + 1, "-") || !words.is(i + 3, "-") || !words.isDigits(i + 2) || !words.isDigits(i + 4))
            return null;
        if (!words.standsAlone(i, i + 5)) return null;
        return dated(i, i + 5, number(words, i + 4), number(words, i + 2), number(words, i));
    }

    @Nullable
    Piece written(Words words, int from, int i) {
        var day = words.is(i, "primeiro") ? new Count(1, i + 1) : Count.at(words, i);
        if (day == null || day.value() > 99) return null;
        var sign = words.at(day.to());
        if (words.isDigits(i) && SIGNS.contains(sign)) return numeric(words, from, i, sign);
        var at = skipOrdinal(words, day.to());
        if (words.in(at, Set.of("de", "do", "/", "-")) && month(words, at + 1) > 0) at++;
        var month = month(words, at);
        if (month == 0) return numbered(words, from, day);
        return withYear(words, from, at + 1, day.value(), month);
    }

    /** "vinte e três do sete", "dia 15 do 3". */
    private @Nullable Piece numbered(Words words, int from, Count day) {
        var month = words.is(day.to(), "do") ? Count.at(words, day.to() + 1) : null;
        if (month == null || month.value() < 1 || month.value() > 12 || words.in(month.to(), UNITS)) return null;
        return withYear(words, from, month.to(), day.value(), month.value());
    }

    private static int month(Words words, int i) {
        if (words.is(i, "dez") && !words.is(i - 1, "e")) return 12;
        return Lexicon.MONTHS.indexOf(words.at(i)) + 1;
    }

    private @Nullable Piece numeric(Words words, int from, int i, String sign) {
        var month = i + 2;
        if (!words.glued(month) || !words.isDigits(month)) return numericWithNamedMonth(words, from, i, month);
        if (words.at(i).length() > 2 || words.at(month).length() > 2) return null;
        var year = words.is(month + 1, sign) && words.isDigits(month + 2) && words.glued(month + 2);
        var to = year ? month + 3 : month + 1;
        if (!words.standsAlone(i, to) || !year && !sign.equals("/") || measured(words, i)) return null;
        return year
                ? dated(from, to, number(words, i), number(words, month), year(words, month + 2))
                : yearless(from, to, number(words, i), number(words, month));
    }

    private @Nullable Piece numericWithNamedMonth(Words words, int from, int i, int month) {
        return month(words, month) == 0
                ? null
                : withYear(words, from, month + 1, number(words, i), month(words, month));
    }

    private static boolean measured(Words words, int i) {
        return words.in(i - 1, Set.of("pressao", "pa", "por"))
                || words.in(i - 2, Set.of("pressao", "pa"))
                || words.in(i + 3, Set.of("comprimido", "comp", "cp", "xicara", "mm"));
    }

    private Piece withYear(Words words, int from, int to, int day, int month) {
        var at = words.in(to, Set.of("de", "/", "-", "do")) ? to + 1 : to;
        if (words.isDigits(at) && words.at(at).length() == 4) return dated(from, at + 1, day, month, year(words, at));
        if (words.is(at, "ano", "que", "vem")) return dated(from, at + 3, day, month, today.getYear() + 1);
        if (words.is(at, "este", "ano")) return dated(from, at + 2, day, month, today.getYear());
        return yearless(from, to, day, month);
    }

    private Piece yearless(int from, int to, int day, int month) {
        if (!exists(today.getYear(), month, day) && !exists(today.getYear() + 1, month, day))
            return new Piece.Bad(from, to);
        var gone = month < today.getMonthValue() || month == today.getMonthValue() && day < today.getDayOfMonth();
        return dated(from, to, day, month, today.getYear() + (gone ? 1 : 0));
    }

    private Piece dated(int from, int to, int day, int month, int year) {
        if (!exists(year, month, day)) return new Piece.Bad(from, to);
        var date = LocalDate.of(year, month, day);
        var one = Piece.Days.one(from, to, date);
        return date.isBefore(today) ? new Piece.Ignored(from, to, one) : one;
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, Month.of(month), day).getYear() == year;
        } catch (DateTimeException _) {
            // The calendar itself says no: that is the answer, not an error.
            return false;
        }
    }

    private static int year(Words words, int i) {
        var year = number(words, i);
        return words.at(i).length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(Words words, int i) {
        return words.at(i).length() > 4 ? 9_999 : Integer.parseInt(words.at(i));
    }

    private static int skipOrdinal(Words words, int i) {
        return words.in(i, Set.of("º", "°")) || words.is(i, "o") && words.glued(i) ? i + 1 : i;
    }
}
