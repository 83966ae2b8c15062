package com.eoclinica.acolhe.triage;

import java.util.BitSet;
import java.util.List;

/** The plain rules a doctor can read: they fire on wording nobody should have to learn from examples. */
final class RedFlags {

    private static final int NEAR = 9;
    private static final int DENIAL_REACH = 4;

    private final List<Rule> rules;
    private final BitSet denials;
    private final BitSet lacks;
    private final BitSet elsewhere;

    /**
     * @param denials words that deny what follows them
     * @param lacks words that deny only the very next one ("sem sangramento")
     * @param elsewhere concepts that put a sentence into the past, another family, a film, a question or a joke
     */
    RedFlags(List<Rule> rules, BitSet denials, BitSet lacks, BitSet elsewhere) {
        this.rules = rules;
        this.denials = denials;
        this.lacks = lacks;
        this.elsewhere = elsewhere;
    }

    List<Rule> fired(List<Sentence> sentences) {
        return rules.stream()
                .filter(rule -> sentences.stream().anyMatch(sentence -> fires(rule, sentence)))
                .toList();
    }

    private boolean fires(Rule rule, Sentence sentence) {
        var meanings = sentence.meanings();
        if (meanings.stream().anyMatch(each -> holds(elsewhere, each))) return false;
        for (int at = 0; at < meanings.size(); at++) {
            if (holds(rule.needs().getFirst(), meanings.get(at)) && complete(rule, sentence, at)) return true;
        }
        return false;
    }

    private boolean complete(Rule rule, Sentence sentence, int at) {
        var meanings = sentence.meanings();
        int from = Math.max(0, at - NEAR);
        int to = Math.min(meanings.size(), at + NEAR + 1);
        int first = at;
        for (var need : rule.needs()) {
            int found = from;
            while (found < to && !stands(need, sentence, found)) found++;
            if (found == to) return false;
            first = Math.min(first, found);
        }
        return !denied(meanings, first);
    }

    private boolean stands(BitSet need, Sentence sentence, int at) {
        if (sentence.signs().deniedWords().get(at)) return false;
        var meanings = sentence.meanings();
        return holds(need, meanings.get(at)) && (at == 0 || !holds(lacks, meanings.get(at - 1)));
    }

    private boolean denied(List<int[]> meanings, int first) {
        for (int i = Math.max(0, first - DENIAL_REACH); i < first; i++) {
            if (holds(denials, meanings.get(i))) return true;
        }
        return false;
    }

    private static boolean holds(BitSet wanted, int[] meaning) {
        for (int concept : meaning) if (wanted.get(concept)) return true;
        return false;
    }
}
