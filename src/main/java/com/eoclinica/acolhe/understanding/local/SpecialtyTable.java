package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clinic-signed table from complaint to ranked specialties. It names no disease and never decides for the patient. */
final class SpecialtyTable {

    private static final Pattern CHILD = Pattern.compile(
            "\\b(?:meu|minha|meus|minhas|o|a|do|da|pro|pra)\\s+(?:filh\\w*|bebe|nenem|neném|crianca|guri|guria|menin[oa]|net[oa]|netinh[oa]|pequen[oa]|recem)\\b|\\b(?:bebe|recem[-"
                    + " ]nascid[oa]|crianca|nenem|aninhos)\\b");
    private static final Pattern YEARS =
            Pattern.compile("(?<!ha )(?<!faz )(?<!\\d)(\\d{1,3})\\s*(?:anos|aninhos|ano)\\b(?! atras)");
    private static final int GROWN_UP = 15;

    /** A named part of the body outweighs a general complaint beside it. */
    private static final double GENERAL = 0.5;

    private static final List<String> DEFAULT = List.of("clinica_geral");

    /** One line of the table: all these word beginnings together point to these specialties. */
    record Row(List<Stem> stems, List<String> codes) {

        boolean fits(Tokens words, Plain text) {
            for (var stem : stems) if (!stem.in(words, text)) return false;
            return true;
        }
    }

    /** The beginning of a word, or a pattern where a beginning can't say it. */
    record Stem(String start, @Nullable Pattern pattern) {

        static Stem of(String stem) {
            var plain = stem.matches("[a-z]+");
            return new Stem(stem, plain ? null : Pattern.compile("(?<![a-z])(?:" + stem + ")"));
        }

        boolean in(Tokens words, Plain text) {
            if (pattern != null) return text.has(pattern);
            for (var word : words.list()) if (word.text().startsWith(start)) return true;
            return false;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    SpecialtyTable() {
        for (var line : Examples.lines("complaints.txt")) {
            var sides = line.split("=>");
            var codes = Arrays.stream(sides[1].split(",")).map(String::strip).toList();
            for (var phrase : sides[0].split(";")) {
                var stems = Arrays.stream(phrase.strip().split("\\s+"))
                        .map(stem -> Stem.of(Plain.fold(stem)))
                        .toList();
                rows.add(new Row(stems, codes));
            }
        }
    }

    /** Ranked codes; the unknown goes to general practice. */
    List<String> rank(Plain text) {
        var ranked = sure(text);
        return ranked.isEmpty() ? (child(text) ? List.of("pediatria") : DEFAULT) : ranked;
    }

    /** Ranked codes, empty when no line of the table fits. */
    List<String> sure(Plain text) {
        var scores = new LinkedHashMap<String, Double>();
        var words = Tokens.of(text.folded());
        rows.stream().filter(row -> row.fits(words, text)).forEach(row -> add(row, scores));
        var ranked = new ArrayList<>(scores.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Double> each) -> each.getValue())
                        .reversed())
                .map(Map.Entry::getKey)
                .limit(3)
                .toList());
        if (!ranked.isEmpty() && child(text)) {
            ranked.remove("pediatria");
            ranked.addFirst("pediatria");
        }
        return List.copyOf(ranked);
    }

    static boolean child(Plain text) {
        var years = text.find(YEARS).map(match -> Integer.parseInt(match.group(1)));
        return years.map(each -> each < GROWN_UP).orElseGet(() -> text.has(CHILD));
    }

    private static void add(Row row, Map<String, Double> scores) {
        var general = row.codes.getFirst().equals("clinica_geral") ? GENERAL : 1;
        for (int rank = 0; rank < row.codes.size(); rank++) {
            var weight = (1 + 0.25 * row.stems.size()) * general / (1.0 + rank * 3.0);
            scores.merge(row.codes.get(rank), weight, Double::sum);
        }
    }
}
