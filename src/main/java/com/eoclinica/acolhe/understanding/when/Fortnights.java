package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "primeira quinzena de maio", "segunda quinzena do mês que vem", "nos próximos três meses". */
record Fortnights(LocalDate today) implements Rule {

    private static final Map<String, Integer> HALVES = Map.of("primeira", 1, "segunda", 2, "este", 0, "ultima", 2);
    private static final int HALF = 15;

    @Override
    public @Nullable Piece at(Words words, int i) {
        var half = HALVES.get(words.at(i));
        return half != null && words.is(i + 1, "quinzena") ? fortnight(words, i, half) : span(words, i);
    }

    private Piece fortnight(Words words, int i, int half) {
        var at = words.in(i + 2, Set.of("de", "do", "da")) ? i + 3 : i + 2;
        var named = Months.at(words, at, today);
        var month = named != null ? named : Months.current(words.is(at, "mes") ? at : i + 1, today);
        var second = half == 2 || half == 0 && today.getDayOfMonth() > HALF;
        var start = second ? month.first().plusDays(HALF) : month.first();
        var end = second ? month.end() : start.plusDays(HALF);
        return new Piece.Days(i, month.to(), start, end, Grain.DAY);
    }

    /** "próximos 3 meses", "3 próximas semanas": whole ones, from the next on. */
    private @Nullable Piece span(Words words, int i) {
        var at = words.is(i, "proximo") ? i + 1 : i;
        var count = Count.at(words, at);
        if (count == null) return null;
        var unit = words.is(count.to(), "proximo") && at == i ? count.to() + 1 : count.to();
        if (at == i && unit == count.to()) return null;
        return switch (words.at(unit)) {
            case "semanas" -> at == i ? weeks(i, unit + 1, count.value()) : null;
            case "meses" -> months(i, unit + 1, count.value());
            default -> null;
        };
    }

    private Piece weeks(int from, int to, int count) {
        var monday = today.plusWeeks(1).minusDays(today.getDayOfWeek().getValue() - 1L);
        return new Piece.Days(from, to, monday, monday.plusWeeks(count), Grain.WEEK);
    }

    private Piece months(int from, int to, int count) {
        var first = today.withDayOfMonth(1).plusMonths(1);
        return new Piece.Days(from, to, first, first.plusMonths(count), Grain.MONTH);
    }
}
