package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clinic-signed table from complaint to ranked specialties. It names no disease and never decides for the patient. */
final class SpecialtyTable {

    private static final Pattern CHILD = Pattern.compile(
            "\\b(?:meu|minha|meus|minhas|o|a|do|da|pro|pra)\\s+(?:filh\\w*|bebe|nenem?|crianca|guri|guria|menin[oa]|net[oa]|netinh[oa]|pequen[oa]|recem)\\b|\\b(?:bebe|recem[-"
                    + " ]nascid[oa]|crianca|nenem|aninhos)\\b");
    private static final Pattern MONTHS = Pattern.compile(
            "\\b(?:filh\\w+|bebe|nenem|net[oa]|menin[oa]|crianca|guri|guria)\\b.{0,12}\\bde \\d+ (?:dias|semanas|mes|meses)\\b");
    private static final Pattern YEARS =
            Pattern.compile("(?<!ha )(?<!faz )(?<!\\d)(\\d{1,3})\\s*(?:anos|aninhos|ano)\\b(?! atras)");
    private static final Pattern SUFFERS = Pattern.compile(
            "\\b(?:dor|dores|doi|doendo|to|estou|sinto|tenho|tem|esta|ta|anda|ando|nao sei)\\b|\\?|(?:\\w+\\W+){7}");
    private static final int GROWN_UP = 15;

    /** A named part of the body outweighs a general complaint beside it. */
    private static final double GENERAL = 0.5;

    private static final double EARLY = 0.2;
    private static final double WEAK = 0.25;
    private static final double STRONG = 2.5;
    private static final double LAST = 20;
    private static final double MORE = 0.3;

    private static final List<String> DEFAULT = List.of("clinica_geral");

    /** One line of the table: any of its phrases, all word beginnings of which are there, points to its specialties. */
    record Row(double worth, List<List<Stem>> phrases, List<String> codes) {

        static Row of(String line) {
            var sides = line.replaceFirst("^[~+]", "").split("=>");
            var codes = Arrays.stream(sides[1].split(",")).map(String::strip).toList();
            var phrases = Arrays.stream(sides[0].split(";"))
                    .map(SpecialtyTable::phrase)
                    .toList();
            return new Row(worth(line.charAt(0), codes.getFirst()), phrases, codes);
        }

        private static double worth(char mark, String first) {
            return switch (mark) {
                case '~' -> WEAK;
                case '+' -> STRONG;
                default -> DEFAULT.contains(first) ? GENERAL : 1;
            };
        }

        /** How well the complaint fits: a phrase of more words says more, and so does one that comes earlier. */
        double fit(Initials words, Plain text) {
            var best = 0.0;
            var more = 0;
            for (var phrase : phrases) {
                var place = place(phrase, words, text);
                if (place < 0) continue;
                more++;
                best = Math.max(best, 1 + 0.25 * phrase.size() + EARLY * (1 - place));
            }
            return more == 0 ? 0 : best + MORE * Math.min(more - 1, 2);
        }

        /** Where in the text the phrase first shows, from 0 to 1; less than 0 when it doesn't. */
        private static double place(List<Stem> phrase, Initials words, Plain text) {
            var first = 1.0;
            for (var stem : phrase) {
                var at = stem.place(words, text);
                if (at < 0) return -1;
                first = Math.min(first, (double) at / Math.max(1, text.folded().length()));
            }
            return first;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    SpecialtyTable() {
        Examples.lines("complaints.txt").forEach(line -> rows.add(Row.of(line)));
    }

    private static List<Stem> phrase(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(stem -> new Stem(Plain.fold(stem)))
                .toList();
    }

    /** Ranked codes; the unknown goes to general practice. */
    List<String> rank(Plain text) {
        return rank(text, sure(text));
    }

    static List<String> rank(Plain text, List<String> sure) {
        return sure.isEmpty() ? (child(text) ? List.of("pediatria") : DEFAULT) : sure;
    }

    /** Ranked codes, empty when no line of the table fits. */
    List<String> sure(Plain text) {
        var scores = new LinkedHashMap<String, Double>();
        var words = new Initials(text.folded());
        for (var row : rows) {
            var fit = row.fit(words, text);
            if (fit > 0) add(row, fit, scores);
        }
        var ranked = new ArrayList<>(scores.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Double> each) -> each.getValue())
                        .reversed())
                .map(Map.Entry::getKey)
                .limit(3)
                .toList());
        if (text.has(MONTHS) || !ranked.isEmpty() && child(text)) {
            ranked.remove("pediatria");
            ranked.addFirst("pediatria");
        }
        return List.copyOf(ranked);
    }

    /** Asked for the specialty, "o de pele" and "pra coluna" name it; a complaint told does not. */
    static Optional<Slot> asked(Plain text, @Nullable String context, List<String> sure) {
        if (!"ask_specialty".equals(context) || text.has(SUFFERS)) return Optional.empty();
        return sure.stream()
                .findFirst()
                .map(code -> new Slot("specialty", code, text.original().strip()));
    }

    static boolean child(Plain text) {
        var years = text.find(YEARS).map(match -> Integer.parseInt(match.group(1)));
        return years.map(each -> each < GROWN_UP).orElseGet(() -> text.has(CHILD));
    }

    private static void add(Row row, double fit, Map<String, Double> scores) {
        for (int rank = 0; rank < row.codes.size(); rank++) {
            var fallback = rank > 0 && DEFAULT.contains(row.codes.get(rank));
            scores.merge(row.codes.get(rank), fit * row.worth / (fallback ? LAST : 1.0 + rank * 3.0), Double::sum);
        }
    }
}
