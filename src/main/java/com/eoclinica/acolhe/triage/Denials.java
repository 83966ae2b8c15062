package com.eoclinica.acolhe.triage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the signs a sentence plainly says are not there: "não tenho febre nem dor no peito", "sem sangramento", "não desmaiou".
 * A denial that is itself the sign ("não respira", "não para de sangrar", "sem ar") is none.
 */
final class Denials {

    private static final Set<String> NOT = sounds("nao nunca jamais nem");
    private static final Set<String> NEVER = sounds("nunca jamais");
    private static final Set<String> LACKS = sounds("sem nega nego negou nem nenhum nenhuma");
    private static final Set<String> HAVE =
            sounds("tenho tem tinha teve tive estou esta estava ando anda sinto senti sente ha houve apresenta deu");
    private static final Set<String> FILL =
            sounds("com de mais muito muita nenhum nenhuma um uma nada qualquer sinal sinais eu ele ela se me");
    private static final Set<String> LINK = sounds("no na nos nas de do da em");
    private static final Set<String> ARTICLE = sounds("a o as os");
    private static final Set<String> OR = sounds("nem ou");
    /** "Nunca tive dor assim" tells of a pain. */
    private static final Set<String> COMPARES =
            sounds("assim igual tao tanto tanta dessa desse como parecida parecido");

    private final List<Word> words;
    private final List<int[]> meanings;
    private final BitSet signs;
    private final BitSet deniable;
    private final BitSet found = new BitSet();

    private Denials(List<Word> words, List<int[]> meanings, BitSet signs, BitSet deniable) {
        this.words = words;
        this.meanings = meanings;
        this.signs = signs;
        this.deniable = deniable;
    }

    /** The positions of the words denied. */
    static BitSet in(List<Word> words, List<int[]> meanings, BitSet signs, BitSet deniable) {
        var denials = new Denials(words, meanings, signs, deniable);
        for (int at = 0; at < words.size(); at++) denials.readFrom(at);
        return denials.found;
    }

    private void readFrom(int at) {
        if (is(NOT, at)) denyHad(at);
        if (is(LACKS, at) && !holds(signs, at)) deny(skip(at + 1));
    }

    /** "Não tenho …", and "não desmaiou", where the verb is the sign. */
    private void denyHad(int at) {
        if (holds(signs, at) || is(NEVER, at) && compares(at)) return;
        int verb = skip(at + 1);
        if (is(HAVE, verb)) deny(skip(verb + 1));
        else if (holds(deniable, verb)) {
            deny(verb);
            if (is(ARTICLE, verb + 1) && holds(signs, verb + 2)) found.set(verb + 2);
        }
    }

    private void deny(int at) {
        while (holds(deniable, at)) {
            found.set(at);
            int next = at + 1;
            while (is(LINK, next) && holds(signs, next + 1)) {
                found.set(next + 1);
                next += 2;
            }
            at = is(OR, next) || listGoesOn(next) ? skip(next + 1) : words.size();
        }
    }

    /** "Febre, tosse ou falta de ar": a comma goes on with the denial when an "or" follows in the same list. */
    private boolean listGoesOn(int comma) {
        if (comma >= words.size() || !words.get(comma).sound().equals(",")) return false;
        for (int at = comma + 1; at < words.size(); at++) {
            if (is(OR, at)) return true;
            if (!holds(signs, at) && !is(LINK, at) && !words.get(at).sound().equals(",")) return false;
        }
        return false;
    }

    private boolean compares(int from) {
        return words.subList(from, words.size()).stream().anyMatch(word -> COMPARES.contains(word.sound()));
    }

    private int skip(int at) {
        while (is(FILL, at)) at++;
        return at;
    }

    private boolean is(Set<String> kind, int at) {
        return at < words.size() && kind.contains(words.get(at).sound());
    }

    private boolean holds(BitSet wanted, int at) {
        return at < words.size() && Arrays.stream(meanings.get(at)).anyMatch(wanted::get);
    }

    private static Set<String> sounds(String words) {
        return Arrays.stream(words.split(" ")).map(Letters::sound).collect(Collectors.toUnmodifiableSet());
    }
}
