package com.eoclinica.acolhe.understanding.model;

import java.util.Arrays;
import java.util.List;

/** Whether words point to one line of a list: by its number, an ordinal, or a word that stands in it and not in every other. */
final class Pointing {

    private static final List<String> ORDINALS = List.of("primeir", "segund", "terceir", "quart", "quint", "sext");
    private static final String LAST = "ultim";
    private static final String EARLIEST = "cedo";
    private static final int SHORTEST = 3;

    private Pointing() {}

    /** @param index from 1 */
    static boolean at(int index, List<String> options, String words) {
        return Arrays.stream(parts(words))
                .anyMatch(word -> isPlace(word, index, options.size())
                        || tells(word, index, options)
                        || index == 1 && word.equals(EARLIEST));
    }

    private static boolean tells(String word, int index, List<String> options) {
        if (word.length() < SHORTEST || !has(options.get(index - 1), word)) return false;
        return options.size() == 1 || !options.stream().allMatch(each -> has(each, word));
    }

    private static boolean has(String line, String word) {
        return List.of(parts(line)).contains(word);
    }

    private static boolean isPlace(String word, int index, int count) {
        return word.equals(Integer.toString(index))
                || index <= ORDINALS.size() && word.startsWith(ORDINALS.get(index - 1))
                || index == count && word.startsWith(LAST);
    }

    private static String[] parts(String text) {
        return Folded.of(text).split("[^a-z0-9]+");
    }
}
