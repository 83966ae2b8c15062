package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A stretch of words that one negation or one "last year" can govern. */
record Clause(List<Lexicon.Word> words, BitSet terms) {

    private static final Set<String> TURNS = Set.of("mas", "porem", "so", "agora", "entretanto");
    private static final Set<String> LISTS = Set.of("nem", "ou");

    static Clause of(List<Lexicon.Word> words) {
        var terms = new BitSet();
        for (var word : words) terms.or(word.terms());
        return new Clause(List.copyOf(words), terms);
    }

    /** Splits at punctuation and at "but"; a comma before a list item ("nem febre") keeps the clause open. */
    static List<Clause> split(String text, Lexicon lexicon) {
        var clauses = new ArrayList<Clause>();
        var open = new ArrayList<Lexicon.Word>();
        var tokens = Normalizer.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean mark = !Character.isLetterOrDigit(token.charAt(0));
            if (!open.isEmpty() && ends(token, tokens, i, mark)) {
                clauses.add(of(open));
                open.clear();
            }
            if (!mark) open.add(lexicon.read(token));
        }
        if (!open.isEmpty()) clauses.add(of(open));
        return clauses;
    }

    private static boolean ends(String token, List<String> tokens, int at, boolean mark) {
        if (!mark) return TURNS.contains(token) && !token.equals("so") && !token.equals("agora");
        return !token.equals(",") || at + 1 >= tokens.size() || !LISTS.contains(tokens.get(at + 1));
    }
}
