package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.shared.Unaccented;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text cut into words, numbers and signs, without accents and case, each knowing where it stood. */
final class Words {

    /** More than any message that names a date; the rest of a longer text is not read. */
    private static final int LONGEST = 4_000;

    private final String original;
    private final List<Word> words = new ArrayList<>();

    private record Word(String text, int start, int end) {}

    Words(String original) {
        this.original = original;
        var limit = Math.min(original.length(), LONGEST);
        var at = 0;
        while (at < limit) at = take(at, limit);
    }

    private int take(int at, int limit) {
        var kind = kind(original.charAt(at));
        if (kind == ' ') return at + 1;
        var end = at + 1;
        while (kind != '.' && end < limit && kind(original.charAt(end)) == kind) end++;
        words.add(new Word(Lexicon.mend(Unaccented.text(original.substring(at, end))), at, end));
        return end;
    }

    private static char kind(char c) {
        if (c >= '0' && c <= '9') return '9';
        if (Character.isWhitespace(c)) return ' ';
        if (c == 'º' || c == 'ª' || c == '°') return '.';
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 'a' : '.';
    }

    int size() {
        return words.size();
    }

    String at(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).text;
    }

    boolean is(int i, String... phrase) {
        for (var k = 0; k < phrase.length; k++) if (!at(i + k).equals(phrase[k])) return false;
        return true;
    }

    boolean in(int i, Set<String> set) {
        return set.contains(at(i));
    }

    boolean isDigits(int i) {
        return !at(i).isEmpty() && Character.isDigit(at(i).charAt(0));
    }

    /** Nothing stands between this token and the one before. */
    boolean glued(int i) {
        return i > 0 && i < words.size() && words.get(i - 1).end == words.get(i).start;
    }

    /** Not a slice of a longer number such as a phone, a CPF or a price. */
    boolean standsAlone(int from, int to) {
        if (at(from - 1).equals("$") || glued(from) && in(from - 1, Set.of("/", "-", ".", ":", "+", "º", "r"))) {
            if (isDigits(from - 2) || in(from - 1, Set.of("$", "+", "r"))) return false;
        }
        var sign = Set.of("/", "-", ".", ":");
        return !(glued(to) && in(to, sign) && glued(to + 1) && isDigits(to + 1)) && !at(to).equals("%");
    }

    String evidence(int from, int to) {
        return original.substring(words.get(from).start, words.get(to - 1).end);
    }
}
