package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A month or a year that was named: "mês que vem", "em março", "ano que vem". */
record Months(int to, LocalDate first, Grain grain) {

    LocalDate end() {
        return grain == Grain.MONTH ? first.plusMonths(1) : first.plusYears(1);
    }

    static Months current(int at, LocalDate today) {
        return new Months(at + 1, today.withDayOfMonth(1), Grain.MONTH);
    }

    static @Nullable Months at(Words words, int i, LocalDate today) {
        var next = next(words, i);
        var unit = words.at(words.in(i, Set.of("proximo", "este", "outro")) ? i + 1 : i);
        if (unit.equals("mes") && next > 0)
            return new Months(i + next, today.withDayOfMonth(1).plusMonths(1), Grain.MONTH);
        if (unit.equals("ano") && next > 0)
            return new Months(i + next, today.withDayOfYear(1).plusYears(1), Grain.YEAR);
        if (words.is(i, "este", "mes")) return current(i + 1, today);
        if (words.is(i, "este", "ano")) return new Months(i + 2, today.withDayOfYear(1), Grain.YEAR);
        if (words.is(i - 1, "em") && words.isDigits(i) && words.at(i).matches("20[2-9]\\d")) return year(words, i);
        return named(words, i, today);
    }

    private static Months year(Words words, int i) {
        return new Months(i + 1, LocalDate.of(Integer.parseInt(words.at(i)), 1, 1), Grain.YEAR);
    }

    private static int next(Words words, int i) {
        if (words.is(i, "proximo") || words.is(i, "outro")) return 2;
        if (words.is(i + 1, "que", "vem")) return 3;
        return words.is(i + 1, "seguinte") || words.is(i + 1, "proximo") ? 2 : 0;
    }

    private static @Nullable Months named(Words words, int i, LocalDate today) {
        var month = Lexicon.MONTHS.indexOf(words.at(i)) + 1;
        if (month == 0) return null;
        var first = LocalDate.of(today.getYear(), month, 1);
        var at = words.in(i + 1, Set.of("de", "/")) ? i + 2 : i + 1;
        if (words.isDigits(at) && words.at(at).length() == 4) {
            return new Months(at + 1, first.withYear(Integer.parseInt(words.at(at))), Grain.MONTH);
        }
        if (words.is(at, "ano", "que", "vem")) return new Months(at + 3, first.plusYears(1), Grain.MONTH);
        return new Months(i + 1, month < today.getMonthValue() ? first.plusYears(1) : first, Grain.MONTH);
    }
}
