package com.eoclinica.acolhe.understanding.local;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the one name a mistyped word stands for: "bradeco", "ortopdista". Words patients use otherwise are none. */
final class Misspelling {

    private static final int SHORTEST = 6;
    private static final int LONG = 9;

    private final List<String> ways;

    Misspelling(Collection<String> ways) {
        this.ways = ways.stream()
                .filter(way -> way.length() >= SHORTEST && way.indexOf(' ') < 0)
                .toList();
    }

    @Nullable
    String meant(String word) {
        if (word.length() < SHORTEST - 1 || Vocabulary.has(word)) return null;
        String best = null;
        var least = Integer.MAX_VALUE;
        for (var way : ways) {
            var allowed = way.length() >= LONG ? 2 : 1;
            if (way.charAt(0) != word.charAt(0) || Math.abs(way.length() - word.length()) > allowed) continue;
            var distance = distance(way, word);
            if (distance <= allowed && distance < least) {
                best = way;
                least = distance;
            }
        }
        return best;
    }

    /** Letters dropped, added, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) rows[i][j] = cell(rows, one, other, i, j);
        }
        return rows[one.length()][other.length()];
    }

    private static int cell(int[][] rows, String one, String other, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var best = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
