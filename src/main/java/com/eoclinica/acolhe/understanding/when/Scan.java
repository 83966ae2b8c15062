package com.eoclinica.acolhe.understanding.when;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks the words once and takes, at each, the longest piece any rule recognizes. */
final class Scan {

    private static final Set<String> STREET =
            Set.of("rua", "avenida", "av", "praca", "travessa", "alameda", "rodovia", "bairro", "largo", "metro");
    private static final Set<String> BIRTH = Set.of("nasci", "nasceu", "nascimento", "nascida", "nascido", "nasc");

    private final Words words;
    private final List<Rule> rules;

    Scan(Words words, LocalDateTime reference) {
        this.words = words;
        var today = reference.toLocalDate();
        this.rules = List.of(
                new Frequencies(),
                new DayRanges(today),
                new GoneDays(today),
                new Fortnights(today),
                new RelativeDays(reference),
                new Weekdays(today),
                new CalendarDates(today),
                new Holidays(today),
                new Periods(today),
                new Clocks(),
                new Parts());
    }

    List<Piece> pieces() {
        var found = new ArrayList<Piece>();
        var i = 0;
        while (i < words.size()) {
            var piece = longest(i);
            if (piece != null && !birth(i) && !street(i))
                found.add(Told.of(words, piece) ? new Piece.Ignored(i, piece.to()) : piece);
            i = piece == null ? i + 1 : piece.to();
        }
        return found;
    }

    private @Nullable Piece longest(int i) {
        Piece best = null;
        for (var rule : rules) {
            var piece = rule.at(words, i);
            if (piece != null && (best == null || piece.to() > best.to())) best = piece;
        }
        return best;
    }

    /** "rua 25 de março", "av. 9 de julho": a place named after a day. */
    private boolean street(int i) {
        return words.in(i - 1, STREET) || words.is(i - 1, ".") && words.in(i - 2, STREET);
    }

    private boolean birth(int i) {
        return Stream.of(1, 2, 3, 4)
                .map(back -> words.at(i - back))
                .filter(Objects::nonNull)
                .anyMatch(BIRTH::contains);
    }
}
