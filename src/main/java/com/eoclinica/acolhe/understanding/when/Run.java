package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pieces that stand together and so tell one time, as in "terça, dia 15, às 3 da tarde". */
record Run(List<Piece> pieces) {

    private static final Set<String> GLUE = Set.of(
            ",", "-", "(", ")", ".", "/", "de", "da", "do", "das", "na", "no", "pela", "pelas", "pelo", "a", "as", "o",
            "la", "por", "volta", "umas", "dia", "mesmo", "pra", "so", "bem", "e", "em", "ate", "depois", "antes",
            "apos", "partir", "dos", "entre", "este", "toda", "hora", "horario", "periodo", "turno", "diante", "logo",
            "mais", "ao", "aos", "às", "todo", "com", "pode", "ser", "que", "mas", "–", "—", "@", "feira", "tipo",
            "uns", "lá", "aas", "s", "já", "ja");

    static List<Run> group(Words words, List<Piece> pieces) {
        var runs = new ArrayList<Run>();
        var current = new ArrayList<Piece>();
        Piece before = null;
        for (var piece : pieces) {
            var apart = !current.isEmpty()
                    && (!joined(words, current.getLast().to(), piece.from())
                            || listed(words, current.getLast(), piece));
            if (apart || piece instanceof Piece.Ignored) {
                if (!current.isEmpty()) runs.add(new Run(List.copyOf(current)));
                current.clear();
            }
            if (!(piece instanceof Piece.Ignored) && !trailing(words, before, piece)) current.add(piece);
            before = piece;
        }
        if (!current.isEmpty()) runs.add(new Run(List.copyOf(current)));
        return runs;
    }

    /** "todo dia de manhã", "ontem às 10": the hour belongs to what was ignored. */
    private static boolean trailing(Words words, @Nullable Piece before, Piece piece) {
        return before instanceof Piece.Ignored
                && (piece instanceof Piece.Clock || piece instanceof Piece.Part)
                && joined(words, before.to(), piece.from());
    }

    private static boolean joined(Words words, int from, int to) {
        if (to - from > 5) return false;
        for (var i = from; i < to; i++) if (!words.in(i, GLUE)) return false;
        return true;
    }

    /** "terça, quarta": two wishes, each of which may be refused. */
    private static boolean listed(Words words, Piece one, Piece other) {
        return one.getClass() == other.getClass() && !(one instanceof Piece.Clock) && words.is(one.to(), ",");
    }

    int from() {
        return pieces.getFirst().from();
    }

    int to() {
        return pieces.getLast().to();
    }

    Run with(Run later) {
        return new Run(Stream.concat(pieces.stream(), later.pieces.stream()).toList());
    }

    boolean dated() {
        return pieces.stream().anyMatch(piece -> piece instanceof Piece.Days || piece instanceof Piece.Weekday);
    }

    /** A week or a month, in which a day may be named elsewhere. */
    boolean wide() {
        return pieces.stream().allMatch(piece -> piece instanceof Piece.Days days && days.grain() == Grain.WEEK);
    }

    boolean weekday() {
        return pieces.getFirst() instanceof Piece.Weekday;
    }

    boolean timed() {
        return pieces.stream().anyMatch(piece -> piece instanceof Piece.Clock || piece instanceof Piece.Part);
    }

    boolean bad() {
        return pieces.stream().anyMatch(Piece.Bad.class::isInstance);
    }

    boolean momentary() {
        return pieces.stream().allMatch(Piece.Moment.class::isInstance);
    }
}
