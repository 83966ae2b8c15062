package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "hoje", "depois de amanhã", "daqui a três dias", "em duas semanas", and what already went by. */
record RelativeDays(LocalDateTime reference) implements Rule {

    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("minutos", ChronoUnit.MINUTES), Map.entry("horas", ChronoUnit.HOURS),
            Map.entry("dia", ChronoUnit.DAYS), Map.entry("dias", ChronoUnit.DAYS),
            Map.entry("semana", ChronoUnit.WEEKS), Map.entry("semanas", ChronoUnit.WEEKS),
            Map.entry("mes", ChronoUnit.MONTHS), Map.entry("meses", ChronoUnit.MONTHS),
            Map.entry("ano", ChronoUnit.YEARS), Map.entry("anos", ChronoUnit.YEARS));
    private static final Set<String> GONE = Set.of("ha", "faz", "fazem", "fez", "desde", "tem");
    private static final Set<String> ABOUT = Set.of("uns", "umas", "mais", "quase", "cerca", "de", "a", "tipo");

    @Override
    public @Nullable Piece at(Words words, int i) {
        if (words.in(i, GONE)) return gone(words, i);
        if (words.is(i, "daqui", "a", "pouco") || words.is(i, "daqui", "pouco")) return now(words, i);
        if (words.is(i, "proximo") && words.in(i + 1, Set.of("dia", "dias"))) return soon(i, i + 2);
        if (words.is(i, "daqui")) return ahead(words, i, i + 1);
        if (words.is(i, "dentro") || words.is(i, "em")) return ahead(words, i, i + 1);
        if (words.in(i, Set.of("este", "nos", "o", "os")) && words.is(i + 1, "proximo")) return next(words, i, i + 2);
        if (words.is(i, "proximo")) return next(words, i, i + 1);
        return named(words, i);
    }

    private Piece now(Words words, int i) {
        return new Piece.Moment(i, words.is(i + 1, "a") ? i + 3 : i + 2, reference, Grain.MINUTE);
    }

    /** "nos próximos dias": the week from tomorrow on. */
    private Piece soon(int from, int to) {
        var first = reference.toLocalDate().plusDays(1);
        return new Piece.Days(from, to, first, first.plusDays(7), Grain.DAY);
    }

    private @Nullable Piece named(Words words, int i) {
        var today = reference.toLocalDate();
        if (words.is(i, "hoje")) return Piece.Days.one(i, i + 1, today);
        if (words.is(i, "amanha")) return Piece.Days.one(i, i + 1, today.plusDays(1));
        if (words.is(i, "depois", "de", "amanha")) return Piece.Days.one(i, i + 3, today.plusDays(2));
        if (words.is(i, "depois", "amanha")) return Piece.Days.one(i, i + 2, today.plusDays(2));
        if (words.is(i, "agora") && !words.is(i - 1, "por") && !goesOn(words, i))
            return new Piece.Moment(i, i + 1, reference, Grain.SECOND);
        if (words.is(i, "este", "instante") || words.is(i, "este", "momento"))
            return new Piece.Moment(i, i + 2, reference, Grain.SECOND);
        if (words.is(i, "ja") && words.size() == 1) return new Piece.Moment(i, i + 1, reference, Grain.SECOND);
        if (words.is(i, "dia", "seguinte")) return Piece.Days.one(i, i + 2, today.plusDays(1));
        return soonest(words, i);
    }

    /** "Agora pro meu filho" goes on in the talk and names no time. */
    private static boolean goesOn(Words words, int i) {
        return i == 0 && words.in(1, Set.of("pro", "pra", "para", "quero", "vamos", "que"));
    }

    private @Nullable Piece soonest(Words words, int i) {
        var length = 0;
        if (words.is(i, "mais", "cedo") && words.in(i + 2, Set.of("possivel", "que", "der"))) length = 3;
        if (words.is(i, "mais", "rapido", "que") || words.is(i, "mais", "rapido", "der")) length = 3;
        if (words.is(i, "mais", "rapido", "possivel") || words.is(i, "mais", "breve", "possivel")) length = 3;
        if (words.is(i, "mais", "proximo", "possivel")) length = 3;
        if (words.is(i, "quanto", "antes") || words.is(i, "assim", "que")) length = 2;
        if (words.is(i, "primeiro", "horario") || words.is(i, "proximo", "horario")) length = 2;
        if (words.is(i, "primeira", "vaga") || words.is(i, "primeira", "data")) length = 2;
        return length == 0 ? null : new Soonest(i, i + length).at(reference);
    }

    private record Soonest(int from, int to) {
        Piece at(LocalDateTime reference) {
            return new Piece.Moment(from, to, reference.truncatedTo(ChronoUnit.MINUTES), Grain.MINUTE);
        }
    }

    private @Nullable Piece gone(Words words, int i) {
        var at = i + 1;
        if (words.is(i, "desde")) return sinceWhen(words, i);
        while (words.in(at, ABOUT)) at++;
        var count = Count.at(words, at);
        return count != null && UNITS.containsKey(words.at(count.to())) ? new Piece.Ignored(i, count.to() + 1) : null;
    }

    private static Piece sinceWhen(Words words, int i) {
        var to = i + 1;
        while (to < words.size() && to < i + 6 && !words.in(to, Set.of(",", ".", "?", "!", ";", "e"))) to++;
        return new Piece.Ignored(i, to);
    }

    private @Nullable Piece ahead(Words words, int i, int at) {
        while (words.in(at, ABOUT)) at++;
        if (words.is(at, "meia", "horas")) return moment(i, at + 2, reference.plusMinutes(30));
        var count = Count.at(words, at);
        if (count == null || words.is(count.to(), "em") || words.is(count.to() + 1, "em")) return null;
        var unit = UNITS.get(words.at(count.to()));
        return unit == null ? null : jump(words, i, count, unit);
    }

    private Piece jump(Words words, int i, Count count, ChronoUnit unit) {
        var to = count.to() + 1;
        var half = words.is(to, "e", "meia") && unit == ChronoUnit.HOURS;
        var at = reference.plus(count.value(), unit);
        if (unit.isTimeBased()) return moment(i, half ? to + 2 : to, half ? at.plusMinutes(30) : at);
        return Piece.Days.one(i, to, at.toLocalDate());
    }

    private static Piece moment(int from, int to, LocalDateTime at) {
        return new Piece.Moment(from, to, at.truncatedTo(ChronoUnit.MINUTES), Grain.MINUTE);
    }

    /** "nos próximos três dias": from tomorrow on. */
    private @Nullable Piece next(Words words, int i, int at) {
        var count = Count.at(words, at);
        if (count == null || !words.in(count.to(), Set.of("dias", "dia", "semanas"))) return soonest(words, i);
        LocalDate first = reference.toLocalDate().plusDays(1);
        var days = count.value() * (words.is(count.to(), "semanas") ? 7L : 1L);
        return new Piece.Days(i, count.to() + 1, first, first.plusDays(days), Grain.DAY);
    }
}
