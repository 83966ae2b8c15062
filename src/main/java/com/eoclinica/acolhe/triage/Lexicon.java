package com.eoclinica.acolhe.triage;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows every word of the rules, mends small misspellings of them, and says which terms a word can begin. */
final class Lexicon {

    private static final int REMEMBERED = 50_000;

    private final List<Term> terms;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Word> remembered = new ConcurrentHashMap<>();

    record Word(String text, BitSet terms) {}

    Lexicon(List<Term> terms, List<String> words) {
        this.terms = terms;
        for (var term : terms) known.addAll(term.words());
        for (var word : words) known.add(Normalizer.fold(word));
    }

    Word read(String token) {
        var word = remembered.get(token);
        if (word != null) return word;
        word = understand(token);
        if (remembered.size() < REMEMBERED) remembered.put(token, word);
        return word;
    }

    private Word understand(String token) {
        var text = mend(Normalizer.fold(token));
        var begins = new BitSet();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).beginsWith(text)) begins.set(i);
        }
        return new Word(text, begins);
    }

    private String mend(String text) {
        if (text.length() < 5 || known.contains(text) || Character.isDigit(text.charAt(0))) return text;
        if (terms.stream().anyMatch(term -> term.beginsWith(text))) return text;
        int allowed = text.length() >= 9 ? 2 : 1;
        String best = text;
        int least = allowed + 1;
        for (var word : known) {
            if (word.length() < 5 || Math.abs(word.length() - text.length()) > allowed) continue;
            int distance = Spelling.distance(text, word);
            if (distance < least || distance == least && least <= allowed && word.compareTo(best) < 0) {
                best = word;
                least = distance;
            }
        }
        return best;
    }
}
