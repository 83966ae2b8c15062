package com.eoclinica.acolhe.understanding.when;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "16:30", "16h30", "às 3", "3 e meia", "quinze pras três", "meio-dia e meia". */
final class Clocks implements Rule {

    private static final Set<String> LASTING = Set.of(
            "ha", "faz", "cada", "por", "durante", "umas", "ultimas", "uns", "mais", "proximas", "proximo", "tem");
    private static final Set<String> LEADS = Set.of("as", "pelas", "das", "la", "entre", "ate", "umas", "volta");
    private static final Set<String> FOLLOWS = Set.of(
            "",
            ",",
            ".",
            "?",
            "!",
            ";",
            ")",
            "-",
            "da",
            "do",
            "de",
            "na",
            "no",
            "e",
            "em",
            "ou",
            "as",
            "a",
            "ate",
            "pra",
            "hoje",
            "amanha",
            "por",
            "que",
            "pode",
            "ta",
            "mesmo",
            "se",
            "com",
            "seria",
            "serve",
            "esta",
            "fica",
            "nao",
            "segunda",
            "terca",
            "quarta",
            "quinta",
            "sexta",
            "sabado",
            "dia",
            "tem",
            "depois",
            "este",
            "pela",
            "obrigada",
            "obrigado",
            "consigo",
            "posso",
            "fechado",
            "tudo",
            "certo",
            "ok",
            "sim",
            "horas",
            "eu",
            "so");
    private static final Set<String> PARTS = Set.of("manha", "tarde", "noite", "madrugada");

    @Override
    public @Nullable Piece at(Words words, int i) {
        var named = noonOrMidnight(words, i);
        if (named != null) return named;
        var count = Count.at(words, i);
        if (count == null || !words.standsAlone(i, count.to())) return words.isDigits(i) ? colon(words, i) : null;
        if (words.in(count.to(), Set.of("pm", "am"))) return halved(words, i, count);
        var to = towards(words, i, count);
        if (to != null) return to;
        if (words.is(count.to(), ":") && words.glued(count.to())) return colon(words, i);
        return words.is(count.to(), "horas") ? hours(words, i, count) : bare(words, i, count);
    }

    private static @Nullable Piece noonOrMidnight(Words words, int i) {
        var to = words.is(i, "meio", "-", "dia") ? i + 3 : words.is(i, "meio", "dia") ? i + 2 : 0;
        if (words.in(i, Set.of("meiodia", "mediodia"))) to = i + 1;
        if (to > 0) return withMinutes(words, i, to, 12, true);
        to = words.is(i, "meia", "-", "noite") ? i + 3 : words.is(i, "meia", "noite") ? i + 2 : 0;
        if (words.is(i, "meianoite")) to = i + 1;
        return to == 0 ? null : withMinutes(words, i, to, 0, true);
    }

    private static @Nullable Piece colon(Words words, int i) {
        var dotted = words.is(i + 1, ".") && (words.is(i - 1, "as") || words.size() == 3);
        if (!words.is(i + 1, ":") && !dotted
                || !words.isDigits(i + 2)
                || words.at(i + 2).length() != 2) return null;
        if (words.at(i).length() > 2 || !words.standsAlone(i, i + 3)) return null;
        var to = words.is(i + 3, "horas") ? i + 4 : i + 3;
        return clock(
                i,
                to,
                Integer.parseInt(words.at(i)),
                Integer.parseInt(words.at(i + 2)),
                words.at(i).startsWith("0"));
    }

    private static Piece halved(Words words, int i, Count hour) {
        var afternoon = words.is(hour.to(), "pm") && hour.value() < 12;
        return clock(i, hour.to() + 1, hour.value() + (afternoon ? 12 : 0), 0, true);
    }

    private static @Nullable Piece hours(Words words, int i, Count hour) {
        if (words.in(i - 1, LASTING) && !about(words, i)) return null;
        if (words.is(hour.to() + 1, "por") || words.in(hour.to() + 1, Set.of("atras", "seguidas", "antes")))
            return null;
        var at = hour.to() + 1;
        if (words.isDigits(at) && words.glued(at) && words.at(at).length() == 2) {
            var to = words.is(at + 1, "minutos") || words.is(at + 1, "m") ? at + 2 : at + 1;
            return clock(
                    i,
                    to,
                    hour.value(),
                    Integer.parseInt(words.at(at)),
                    words.at(i).startsWith("0"));
        }
        if (hour.value() == 24) return null;
        return withMinutes(words, i, at, hour.value(), words.at(i).startsWith("0"));
    }

    /** "quinta umas 15h" is an hour, "esperei umas 2 horas" is not. */
    private static boolean about(Words words, int i) {
        var near =
                words.in(i - 2, Set.of("la", "volta", "feira", "hoje", "amanha", "ate", "depois", "antes", "partir"));
        return near || words.is(i - 1, "umas") && Lexicon.WEEKDAYS.containsKey(words.at(i - 2));
    }

    /** "quinze pras três", "10 para o meio-dia". */
    private static @Nullable Piece towards(Words words, int i, Count minutes) {
        var at = words.is(minutes.to(), "minutos") ? minutes.to() + 1 : minutes.to();
        if (minutes.value() > 30 || minutes.value() == 0 || !words.in(at, Set.of("pra", "antes"))) return null;
        while (words.in(at + 1, Set.of("as", "o", "a", "das"))) at++;
        var noon = noonOrMidnight(words, at + 1);
        var hour = Count.at(words, at + 1);
        if (noon instanceof Piece.Clock clock) return before(i, noon.to(), clock.hour(), minutes, true);
        if (hour == null || hour.value() > 24 || hour.value() < 1 || !words.in(hour.to(), FOLLOWS)) return null;
        var to = words.is(hour.to(), "horas") ? hour.to() + 1 : hour.to();
        return before(i, to, hour.value(), minutes, false);
    }

    private static Piece before(int i, int to, int hour, Count minutes, boolean exact) {
        return clock(i, to, hour == 1 ? 12 : (hour + 23) % 24, 60 - minutes.value(), exact);
    }

    private static @Nullable Piece bare(Words words, int i, Count hour) {
        var end = withMinutes(words, i, hour.to(), hour.value(), false);
        var lead = words.in(i - 1, LEADS) || words.is(i - 2, "entre") || range(words, i);
        var ofPart = words.in(end.to(), Set.of("da", "de", "na", "pela")) && words.in(end.to() + 1, PARTS);
        var half = end.to() > hour.to() && words.is(hour.to(), "e", "meia");
        if (hour.value() > 24 && !(lead && words.is(i - 1, "as") && hour.value() < 60)) return null;
        return ofPart || (lead || half) && words.in(end.to(), FOLLOWS) ? end : null;
    }

    /** "das 8 às 10": the second hour follows "as" already; "de 14 a 16h" needs a look ahead. */
    private static boolean range(Words words, int i) {
        if (words.is(i - 1, "de") && words.in(i + 1, Set.of("a", "as", "ate")) && Count.at(words, i + 2) != null) {
            return words.in(i + 3, Set.of("horas", ":"));
        }
        return words.is(i - 1, "e") && words.is(i - 3, "entre") || words.is(i - 1, "e") && words.is(i - 4, "entre");
    }

    private static Piece withMinutes(Words words, int i, int to, int hour, boolean exact) {
        if (words.is(to, "e", "meia")) return clock(i, to + 2, hour, 30, exact);
        if (words.is(to, "e", "pouco")) return clock(i, to + 2, hour, 0, exact);
        var minutes = words.is(to, "e") && !between(words, i) ? Count.at(words, to + 1) : null;
        if (minutes == null || minutes.value() < 1 || minutes.value() > 59 || words.is(minutes.to(), "horas")) {
            var after = words.is(to, "horas") ? to + 1 : to;
            return clock(i, after, hour, 0, exact);
        }
        return clock(
                i, words.is(minutes.to(), "minutos") ? minutes.to() + 1 : minutes.to(), hour, minutes.value(), exact);
    }

    private static boolean between(Words words, int i) {
        return words.is(i - 1, "entre") || words.is(i - 2, "entre");
    }

    private static Piece clock(int from, int to, int hour, int minute, boolean exact) {
        return hour > 23 || minute > 59 ? new Piece.Bad(from, to) : new Piece.Clock(from, to, hour, minute, exact);
    }
}
