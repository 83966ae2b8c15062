package com.eoclinica.acolhe.understanding.when;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "todo dia", "toda segunda", "de 8 em 8 horas", "3 dias atrás": habits and durations, not appointments. */
final class Frequencies implements Rule {

    private static final Set<String> EVERY = Set.of("todo", "toda", "todos", "todas", "cada");
    private static final Set<String> UNITS =
            Set.of("minutos", "horas", "dia", "dias", "semana", "semanas", "mes", "meses", "anos", "ano");

    @Override
    public @Nullable Piece at(Words words, int i) {
        if (words.in(i, EVERY)) return new Piece.Ignored(i, Math.min(words.size(), every(words, i)));
        if (words.is(i + 2, "em") && words.is(i, "de") && Count.at(words, i + 1) != null)
            return new Piece.Ignored(i, Math.min(words.size(), i + 5));
        if (words.is(i, "um", "dia"))
            return words.in(i + 2, Set.of("antes", "depois", "apos")) ? null : new Piece.Ignored(i, i + 2);
        var count = Count.at(words, i);
        if (count == null || !words.in(count.to(), UNITS)) return null;
        return words.in(count.to() + 1, Set.of("atras", "seguidas", "seguidos"))
                ? new Piece.Ignored(i, count.to() + 2)
                : null;
    }

    private static int every(Words words, int i) {
        var at = words.in(i + 1, Set.of("os", "as", "a", "o")) ? i + 2 : i + 1;
        if (words.isDigits(at)) return at + 2;
        return words.is(at + 1, "-", "feira") ? at + 3 : words.is(at + 1, "feira") ? at + 2 : at + 1;
    }
}
