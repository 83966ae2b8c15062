package com.eoclinica.acolhe.understanding.local;

import java.util.HashSet;
import java.util.Set;

/** The words of the example phrases: what patients write to a clinic apart from names. */
final class Vocabulary {

    private static final Set<String> WORDS = read();

    private Vocabulary() {}

    static boolean has(String folded) {
        return WORDS.contains(folded);
    }

    private static Set<String> read() {
        var words = new HashSet<String>();
        Examples.lines("intents.txt")
                .forEach(line -> Tokens.of(Plain.fold(line)).list().forEach(token -> words.add(token.text())));
        return Set.copyOf(words);
    }
}
