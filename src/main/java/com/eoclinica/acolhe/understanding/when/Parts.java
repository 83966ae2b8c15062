package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.DayPart;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "de manhã", "fim da tarde", "depois do almoço", "à noite". Not "boa noite", not "mais tarde". */
final class Parts implements Rule {

    private static final Set<String> GREETING = Set.of("boa", "bom", "boas", "mais", "muito", "tao", "ficou");
    private static final Set<String> OF = Set.of("da", "de", "do");

    @Override
    public @Nullable Piece at(Words words, int i) {
        if (words.is(i, "comeco") || words.is(i, "fim") || words.is(i, "meio")) return edge(words, i);
        if (words.is(i, "depois", "do", "almoco") || words.is(i, "apos", "o", "almoco")) return afterLunch(i, i + 3);
        if (words.is(i, "antes", "do", "almoco")) return part(i, i + 3, DayPart.MANHA);
        if (words.is(i, "horario", "de", "almoco") || words.is(i, "horas", "do", "almoco")) {
            return part(i, i + 3, DayPart.TARDE, 12, 14);
        }
        if (words.is(i, "almoco") && words.in(i - 1, Set.of("no", "do"))) return part(i, i + 1, DayPart.TARDE, 12, 14);
        return words.in(i - 1, GREETING) || words.in(i + 1, Set.of("demais", "pra")) && words.is(i, "tarde")
                ? null
                : whole(words, i);
    }

    private static @Nullable Piece whole(Words words, int i) {
        var to = words.in(i + 1, Set.of("cedo", "cedinho")) ? i + 2 : i + 1;
        return switch (words.at(i)) {
            case "madrugada" -> part(i, to, DayPart.MADRUGADA);
            case "manha" -> part(i, to, DayPart.MANHA);
            case "cedinho" -> part(i, to, DayPart.MANHA);
            case "cedo" ->
                words.in(i - 1, Set.of("hoje", "bem", "amanha", "feira"))
                                || Lexicon.WEEKDAYS.containsKey(words.at(i - 1))
                        ? part(i, to, DayPart.MANHA)
                        : null;
            case "matutino" -> part(i, to, DayPart.MANHA);
            case "tarde", "vespertino" -> part(i, to, DayPart.TARDE);
            case "noite", "noturno" -> part(i, to, DayPart.NOITE);
            default -> null;
        };
    }

    private static @Nullable Piece edge(Words words, int i) {
        if (!words.in(i + 1, OF)) return null;
        if (!(whole(words, i + 2) instanceof Piece.Part whole)) {
            return words.is(i, "fim") && words.is(i + 1, "do", "dia") ? part(i, i + 3, DayPart.TARDE, 16, 18) : null;
        }
        var early = words.is(i, "comeco");
        var first = whole.start().getHour();
        var from = early ? first : words.is(i, "fim") ? first + 4 : first + 2;
        return part(i, whole.to(), whole.name(), from, early ? first + 2 : words.is(i, "fim") ? first + 6 : first + 4);
    }

    private static Piece afterLunch(int from, int to) {
        return part(from, to, DayPart.TARDE, 13, 18);
    }

    private static Piece part(int from, int to, DayPart name) {
        var until = name.until();
        return new Piece.Part(from, to, name, name.from(), until == null ? LocalTime.MIDNIGHT : until);
    }

    private static Piece part(int from, int to, DayPart name, int start, int end) {
        return new Piece.Part(from, to, name, LocalTime.of(start, 0), LocalTime.of(end % 24, 0));
    }
}
