package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.local.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of a message by their first letter, so that a beginning is looked for among few. */
final class Initials {

    private final List<List<Token>> words = Stream.generate(() -> (List<Token>) new ArrayList<Token>())
            .limit(128)
            .toList();

    Initials(String folded) {
        for (var word : Tokens.of(folded).list())
            words.get(word.text().charAt(0)).add(word);
    }

    /** Where the first word stands that begins so, or is so; {@link Stem#NOWHERE} when none does. */
    int place(String beginning, boolean whole) {
        for (var word : words.get(beginning.charAt(0))) {
            if (whole ? word.text().equals(beginning) : word.text().startsWith(beginning)) return word.start();
        }
        return Stem.NOWHERE;
    }
}
