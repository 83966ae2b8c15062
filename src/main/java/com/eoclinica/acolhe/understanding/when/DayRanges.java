package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "de 10 a 15 de abril", "13-15 de julho", "entre 28 de maio e 3 de junho": both ends belong to it. */
record DayRanges(LocalDate today) implements Rule {

    private static final Set<String> LEADS = Set.of("desde", "de", "do", "entre", "dia", "dias", "partir", "a", "os");
    private static final Set<String> TO = Set.of("a", "ao", "ate", "-", "e", "–");
    private static final Set<String> FILL = Set.of("o", "dia", "dias", "os", "ao", "a", "de");

    @Override
    public @Nullable Piece at(Words words, int i) {
        var at = i;
        while (words.in(at, LEADS)) at++;
        var first = first(words, at);
        if (first == null || !words.in(first.to(), TO)) return null;
        if (words.is(first.to(), "e") && !led(words, i, at)) return null;
        var next = first.to() + 1;
        while (words.in(next, FILL)) next++;
        return new CalendarDates(today).written(words, next, next) instanceof Piece.Days last
                ? spanned(i, first.value(), last)
                : null;
    }

    private static boolean led(Words words, int i, int at) {
        for (var k = i; k < at; k++) if (words.is(k, "entre")) return true;
        return words.is(i - 1, "entre");
    }

    /** The first day; its own month, when it has one, is read again by {@link Dates}. */
    private static @Nullable Count first(Words words, int at) {
        var day = Count.at(words, at);
        var fits = day != null && day.value() >= 1 && day.value() <= 31 && words.standsAlone(at, day.to());
        return fits || day != null && words.is(day.to(), "-") && day.value() <= 31 ? day : null;
    }

    private static Piece spanned(int from, int day, Piece.Days last) {
        try {
            var end = last.start();
            var start = day < end.getDayOfMonth()
                    ? end.withDayOfMonth(day)
                    : end.minusMonths(1).withDayOfMonth(day);
            return new Piece.Days(from, last.to(), start, last.end(), Grain.DAY);
        } catch (DateTimeException _) {
            // "de 31 a 5 de março": there is no such first day, which is what must be said.
            return new Piece.Bad(from, last.to());
        }
    }
}
