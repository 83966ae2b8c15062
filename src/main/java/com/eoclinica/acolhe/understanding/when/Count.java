package com.eoclinica.acolhe.understanding.when;

import org.jspecify.annotations.Nullable;

/** A number in digits or in words, and the token after it. */
record Count(int value, int to) {

    static @Nullable Count at(Words words, int i) {
        if (words.isDigits(i))
            return words.at(i).length() <= 4 ? new Count(Integer.parseInt(words.at(i)), i + 1) : null;
        var first = spelled(words, i);
        if (first == 0) return null;
        var unit = spelled(words, i + 2);
        var joined = first >= 20 && words.is(i + 1, "e") && unit > 0 && unit < 10;
        return joined ? new Count(first + unit, i + 3) : new Count(first, i + 1);
    }

    private static int spelled(Words words, int i) {
        return Lexicon.NUMBERS.getOrDefault(words.at(i), 0);
    }
}
