package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One slot of a pattern: any of several words or phrases. A trailing star accepts every ending. */
record Term(int id, List<List<String>> phrases) {

    boolean beginsWith(String word) {
        for (var phrase : phrases) {
            if (fits(phrase.getFirst(), word)) return true;
        }
        return false;
    }

    /** The end (exclusive) of the longest phrase that starts at the position, or -1. */
    int endAt(Clause clause, int start) {
        int end = -1;
        if (!clause.words().get(start).terms().get(id)) return end;
        for (var phrase : phrases) {
            if (phrase.size() > end - start && stands(phrase, clause, start)) end = start + phrase.size();
        }
        return end;
    }

    Set<String> words() {
        var words = new java.util.HashSet<String>();
        for (var phrase : phrases) {
            for (var word : phrase) if (!word.endsWith("*")) words.add(word);
        }
        return words;
    }

    static List<String> phrase(String text) {
        var phrase = new ArrayList<String>();
        for (var word : text.strip().split("[ _]+")) {
            boolean open = word.endsWith("*");
            var folded = Normalizer.fold(open ? word.substring(0, word.length() - 1) : word);
            phrase.add(open ? softened(folded) + "*" : folded);
        }
        return phrase;
    }

    /** "desfalec*" must also accept "desfaleceu", whose c sounds like an s. */
    private static String softened(String stem) {
        return stem.length() > 5 && stem.endsWith("k") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static boolean stands(List<String> phrase, Clause clause, int start) {
        if (start + phrase.size() > clause.words().size()) return false;
        for (int i = 0; i < phrase.size(); i++) {
            if (!fits(phrase.get(i), clause.words().get(start + i).text())) return false;
        }
        return true;
    }

    private static boolean fits(String wanted, String word) {
        int stem = wanted.length() - 1;
        return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, stem)) : wanted.equals(word);
    }
}
