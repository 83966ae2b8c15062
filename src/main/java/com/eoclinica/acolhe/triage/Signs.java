package com.eoclinica.acolhe.triage;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The signs of danger a sentence names, and those it denies ("sem sangramento"): indices of {@link Concepts#names}. */
record Signs(BitSet named, BitSet denied) {

    private static final int DENIAL_REACH = 4;
    private static final Set<String> DENIAL_ENDS = Set.of(",", "mas", "so");

    /**
     * @param signs concepts that are a sign of danger
     * @param denials concepts that deny what follows them; a phrase that begins with one ("não respir*") is the sign itself
     */
    static Signs in(List<Word> words, List<int[]> meanings, BitSet signs, BitSet denials) {
        var found = new Signs(new BitSet(), new BitSet());
        int denial = -DENIAL_REACH - 1;
        for (int at = 0; at < words.size(); at++) {
            var own = meanings.get(at);
            if (DENIAL_ENDS.contains(words.get(at).sound())) denial = -DENIAL_REACH - 1;
            if (holds(denials, own)) denial = at;
            boolean denied = at > denial && at - denial <= DENIAL_REACH;
            for (int concept : own) if (signs.get(concept)) (denied ? found.denied : found.named).set(concept);
        }
        return found;
    }

    private static boolean holds(BitSet wanted, int[] meaning) {
        for (int concept : meaning) if (wanted.get(concept)) return true;
        return false;
    }
}
