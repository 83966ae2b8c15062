package com.eoclinica.acolhe.understanding.when;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "terça", "2ª feira", "próxima quinta", "sexta da semana que vem". A bare weekday is the next one after today. */
record Weekdays(LocalDate today) implements Rule {

    private static final Set<String> ORDINAL_SIGNS = Set.of("a", "ª", "º", "°", "o");

    @Override
    public @Nullable Piece at(Words words, int i) {
        var at = words.is(i, "proximo") || words.is(i, "este") || words.is(i, "outra") ? i + 1 : i;
        var name = name(words, at);
        if (name == null) return null;
        var to = skipFeira(words, at + (words.isDigits(at) ? 2 : 1));
        return shifted(words, i, to, name);
    }

    private static @Nullable DayOfWeek name(Words words, int i) {
        if (words.isDigits(i)) return numbered(words, i);
        if (words.is(i, "ter")) return lonelyTer(words, i) ? DayOfWeek.TUESDAY : null;
        var name = Lexicon.WEEKDAYS.get(words.at(i));
        if (name == null || words.in(i + 1, Lexicon.COUNTED)) return null;
        if (words.is(i - 1, "dr") || words.is(i - 1, "dona")) return null;
        return name;
    }

    private static boolean lonelyTer(Words words, int i) {
        var after = words.is(i + 1, ".") && i + 2 < words.size() || words.isDigits(i + 1) || words.is(i + 1, "/");
        var before =
                words.in(i - 1, Set.of("na", "proximo", "este")) || i == 0 && words.size() == 2 && words.is(1, ".");
        return before || after && !words.in(i - 1, Set.of("de", "pode", "vou", "posso", "quero", "por"));
    }

    /** "2ª feira", "3a", "5ª"; without "feira" only after "na" or alone, so that a count stays a count. */
    private static @Nullable DayOfWeek numbered(Words words, int i) {
        if (words.at(i).length() != 1 || !words.in(i + 1, ORDINAL_SIGNS) || !words.glued(i + 1)) return null;
        var day = words.at(i).charAt(0) - '1';
        if (day < 1 || day > 5) return null;
        var feira = words.is(i + 2, "feira") || words.is(i + 2, "-", "feira");
        var alone = words.in(i - 1, Set.of("na", "proximo", "este", "de", "")) && !words.in(i + 2, Lexicon.COUNTED);
        var sign = !words.in(i + 1, Set.of("o", "º", "°"));
        return sign && (feira || alone) ? DayOfWeek.of(day) : null;
    }

    static int skipFeira(Words words, int to) {
        if (words.is(to, "feira")) return to + 1;
        return words.is(to, "-", "feira") ? to + 2 : to;
    }

    private Piece shifted(Words words, int i, int to, DayOfWeek name) {
        if (nextWeek(words, to) > 0) return of(i, to + nextWeek(words, to), name, monday().plusWeeks(1));
        if (words.is(to, "este", "semana") || words.is(to, "da", "este", "semana")) {
            return of(i, to + (words.is(to, "da") ? 3 : 2), name, monday());
        }
        if (words.is(to, "agora")) return new Piece.Weekday(i, to + 1, name, today.with(nextOrSame(name)));
        var end = words.is(to, "que", "vem") ? to + 2 : words.in(to, Set.of("proximo", "seguinte")) ? to + 1 : to;
        return new Piece.Weekday(i, end, name, today.with(next(name)).plusWeeks(later(words, i, to, name) ? 1 : 0));
    }

    /** "outra quarta"; and nobody calls tomorrow "quarta que vem". */
    private boolean later(Words words, int i, int to, DayOfWeek name) {
        return words.is(i, "outra")
                || words.is(to, "que", "vem") && today.plusDays(1).getDayOfWeek() == name;
    }

    static int nextWeek(Words words, int to) {
        var at =
                words.in(to, Set.of("da", "na", "de")) || words.is(to, ",") && words.is(to + 1, "semana") ? to + 1 : to;
        if (words.is(at, "semana", "que", "vem")) return at + 3 - to;
        if (words.is(at, "semana", "seguinte") || words.is(at, "semana", "proximo")) return at + 2 - to;
        return words.is(at, "proximo", "semana") || words.is(at, "outra", "semana") ? at + 2 - to : 0;
    }

    private Piece of(int from, int to, DayOfWeek name, LocalDate week) {
        return new Piece.Weekday(from, to, name, week.with(nextOrSame(name)));
    }

    private LocalDate monday() {
        return today.with(previousOrSame(DayOfWeek.MONDAY));
    }
}
