package com.eoclinica.acolhe.triage;

import java.util.BitSet;
import java.util.List;

/**
 * The signs of danger a sentence names, and those it denies ("sem sangramento"): indices of {@link Concepts#names}.
 *
 * @param deniedWords positions of the words denied, or part of a phrase that means something else
 */
record Signs(BitSet named, BitSet denied, BitSet deniedWords) {

    /**
     * @param signs concepts that are a sign of danger
     * @param deniable those of them whose denial calms; nobody is calmed by "não fala" or "não enxerga"
     * @param idioms positions of words that mean something else here
     */
    static Signs in(List<Word> words, List<int[]> meanings, BitSet signs, BitSet deniable, BitSet idioms) {
        var found = new Signs(new BitSet(), new BitSet(), Denials.in(words, meanings, signs, deniable));
        found.deniedWords.or(idioms);
        for (int at = 0; at < words.size(); at++) {
            var side = found.deniedWords.get(at) ? found.denied : found.named;
            for (int concept : meanings.get(at)) if (signs.get(concept)) side.set(concept);
        }
        return found;
    }
}
