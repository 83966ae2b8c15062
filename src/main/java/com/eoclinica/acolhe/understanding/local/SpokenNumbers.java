package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes numbers said in words as digits: "cinco dois nove", "quinhentos e vinte e nove", "mil novecentos e oitenta". */
final class SpokenNumbers {

    private static final Pattern TOKEN = Pattern.compile("[a-z]+|\\d+|[^a-z\\d]+");
    private static final Map<String, Integer> VALUES = new HashMap<>();
    private static final Set<String> SIGNS = Set.of("ponto", "traco", "hifen", "tracinho", "virgula");
    private static final int THOUSAND = 1000;

    static {
        values(
                "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove",
                1);
        values("nada dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 10);
        values(
                "nada cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
                100);
        VALUES.putAll(Map.of("uma", 1, "duas", 2, "meia", 6, "catorze", 14, "cem", 100, "treis", 3, "cincoenta", 50));
        VALUES.putAll(Map.of("dezasseis", 16, "dezeseis", 16, "dezesete", 17, "primeiro", 1, "nov", 9));
        VALUES.remove("nada");
        VALUES.remove("nov");
    }

    private record Token(String text, int start) {}

    private final Plain text;
    private final boolean joined;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    private SpokenNumbers(Plain text, boolean joined) {
        this.text = text;
        this.joined = joined;
        var matcher = TOKEN.matcher(text.folded());
        while (matcher.find()) tokens.add(new Token(matcher.group(), matcher.start()));
    }

    /** Digit after digit, as a CPF or a phone is dictated: "quatro sete" is 47. */
    static Plain dictated(Plain text) {
        return new SpokenNumbers(text, true).written();
    }

    /** Number beside number, as a date is said: "quinze do oito de noventa e dois" is "15 do 8 de 92". */
    static Plain said(Plain text) {
        return new SpokenNumbers(text, false).written();
    }

    private static void values(String words, int step) {
        var each = words.split(" ");
        for (var i = 0; i < each.length; i++) VALUES.put(each[i], i * step);
    }

    private Plain written() {
        var at = 0;
        while (at < tokens.size()) at = VALUES.containsKey(word(at)) || thousand(at) ? number(at) : copy(at);
        var all = new int[places.size() + 1];
        for (var i = 0; i < places.size(); i++) all[i] = places.get(i);
        all[places.size()] = text.original().length();
        return new Plain(text.original(), folded.toString(), all);
    }

    private boolean thousand(int at) {
        return word(at).matches("\\d") && word(at + 2).equals("mil") || word(at).equals("mil");
    }

    private int copy(int at) {
        var token = tokens.get(at);
        if (joined && SIGNS.contains(token.text) && gap(at - 1) && gap(at + 1)) return at + 2;
        if (joined && token.text.isBlank() && digitBefore() && SIGNS.contains(word(at + 1))) return at + 1;
        for (var i = 0; i < token.text.length(); i++) add(token.text.charAt(i), token.start + i);
        return at + 1;
    }

    private boolean gap(int at) {
        return word(at).isBlank() && at >= 0 && at < tokens.size();
    }

    private boolean digitBefore() {
        return !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
    }

    /** One number, its parts joined by "e"; where digits are dictated the gap before it falls away. */
    private int number(int at) {
        var start = tokens.get(at).start;
        if (joined && endsInGap()) trim();
        var to = at;
        var value = 0;
        var last = Integer.MAX_VALUE;
        while (to < tokens.size() && next(to, last, value)) {
            var mil = word(to).equals("mil");
            var part = mil ? Math.max(1, value) * THOUSAND : part(to);
            value = mil ? part : value + part;
            last = mil ? THOUSAND : rank(part);
            to = follow(to + 1, last);
        }
        digits(value, at, to, start);
        return to;
    }

    private void digits(int value, int at, int to, int start) {
        var zero = !joined && word(at).equals("zero") && VALUES.getOrDefault(word(at + 2), 99) < 10 && to == at + 1;
        for (var digit : Integer.toString(value).toCharArray()) add(digit, start);
        if (zero) tokens.set(at + 1, new Token("", start));
    }

    private int part(int at) {
        return word(at).matches("\\d") ? Integer.parseInt(word(at)) : Objects.requireNonNull(VALUES.get(word(at)));
    }

    private boolean next(int at, int last, int value) {
        if (word(at).equals("mil")) return value < THOUSAND && last != THOUSAND;
        var known = VALUES.containsKey(word(at))
                || word(at).matches("\\d") && (last == THOUSAND || last == Integer.MAX_VALUE);
        return known && part(at) < last && (last == Integer.MAX_VALUE || part(at) > 0);
    }

    /** What may still follow: after "vinte" a unit, after "cem" tens, after "mil" hundreds. */
    private static int rank(int part) {
        return part >= 100 ? 100 : part >= 20 ? 10 : 1;
    }

    /** Past "e", or past a blank after "mil" and before it. */
    private int follow(int at, int last) {
        var and = word(at).isBlank() && word(at + 1).equals("e") && VALUES.containsKey(word(at + 3));
        if (and && last > 1) return at + 3;
        var mil = word(at + 1).equals("mil") || last == THOUSAND && VALUES.containsKey(word(at + 1));
        var digit = last == THOUSAND && word(at + 1).equals("e") && word(at + 3).matches("\\d");
        return digit ? at + 3 : mil ? at + 1 : at;
    }

    private boolean endsInGap() {
        var end = folded.length();
        while (end > 0 && " ,.-".indexOf(folded.charAt(end - 1)) >= 0) end--;
        return end > 0 && end < folded.length() && Character.isDigit(folded.charAt(end - 1));
    }

    private void trim() {
        while (!digitBefore()) {
            folded.setLength(folded.length() - 1);
            places.removeLast();
        }
    }

    private void add(char letter, int place) {
        folded.append(letter);
        places.add(text.places()[place]);
    }

    private String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text;
    }
}
