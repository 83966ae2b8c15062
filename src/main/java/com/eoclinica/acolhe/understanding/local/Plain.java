package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.shared.Unaccented;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A message in lower case without accents that still knows where each letter stood in the original. */
record Plain(String original, String folded, int[] places) {

    private static final int LONGEST = 4_000;

    static Plain of(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var folded = new StringBuilder(cut.length());
        var places = new int[cut.length() + 1];
        for (int i = 0; i < cut.length(); i++) {
            var letter = Unaccented.letter(cut.charAt(i));
            if (!Unaccented.isMark(letter) && !stretched(cut, i)) {
                places[folded.length()] = i;
                folded.append(letter);
            }
        }
        places[folded.length()] = cut.length();
        return new Plain(cut, folded.toString(), places);
    }

    static String fold(String text) {
        return of(text).folded();
    }

    Optional<MatchResult> find(Pattern pattern) {
        var matcher = pattern.matcher(folded);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The same message with these words blanked out, everything else in its place. */
    Plain without(List<String> words) {
        var left = new StringBuilder(folded);
        for (var word : words) {
            var plain = fold(word);
            var at = plain.isBlank() ? -1 : left.indexOf(plain);
            if (at >= 0) left.replace(at, at + plain.length(), " ".repeat(plain.length()));
        }
        return new Plain(original, left.toString(), places);
    }

    Plain without(Pattern words) {
        return new Plain(
                original,
                words.matcher(folded)
                        .replaceAll(match -> " ".repeat(match.group().length())),
                places);
    }

    List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(folded).results().toList();
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(folded).find();
    }

    /** The exact words of the original between two places of the folded text. */
    String span(int start, int end) {
        var last = end >= folded.length() ? original.length() : places[end];
        return original.substring(places[start], last).strip();
    }

    String span(MatchResult match) {
        return span(match.start(), match.end());
    }

    /** "oiiii", "simmm", "tanto fazzz": of three and more of the same letter one stays; a laugh is left alone. */
    private static boolean stretched(String text, int i) {
        if (i == 0 || !Character.isLetter(text.charAt(i)) || "kK".indexOf(text.charAt(i)) >= 0) return false;
        var letter = Character.toLowerCase(text.charAt(i));
        var from = i;
        while (from > 0 && Character.toLowerCase(text.charAt(from - 1)) == letter) from--;
        var to = i;
        while (to + 1 < text.length() && Character.toLowerCase(text.charAt(to + 1)) == letter) to++;
        return from < i && to - from >= 2;
    }
}
