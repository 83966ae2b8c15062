package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Open;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands before a piece and opens one of its ends. */
enum Mark {
    AFTER,
    FROM,
    BEFORE,
    UNTIL;

    private static final Set<String> ARTICLES = Set.of(
            "das", "do", "da", "de", "dos", "o", "a", "as", "dia", "umas", "la", "pelas", "no", "na", "proximo", "este",
            "feriado");

    static @Nullable Mark before(Words words, Piece piece, int bound) {
        if (words.is(piece.to(), "em", "diante") || words.is(piece.to(), "pra", "frente")) return FROM;
        var at = piece.from() - 1;
        while (at >= bound && words.in(at, ARTICLES)) at--;
        return at < bound ? null : named(words.at(at));
    }

    private static @Nullable Mark named(String word) {
        return switch (word) {
            case "depois", "apos", "passando" -> AFTER;
            case "partir" -> FROM;
            case "antes" -> BEFORE;
            case "ate" -> UNTIL;
            default -> null;
        };
    }

    Open open() {
        return this == AFTER || this == FROM ? Open.AFTER : Open.BEFORE;
    }

    /** "não posso depois das 16h" wants what comes before. */
    Mark flipped() {
        return this == AFTER || this == FROM ? BEFORE : FROM;
    }
}
