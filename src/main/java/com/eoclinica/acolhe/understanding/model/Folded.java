package com.eoclinica.acolhe.understanding.model;

import java.text.Normalizer;

/** Lower case without accents, character by character, so that places stay the same. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return text.chars()
                .map(Folded::fold)
                .collect(StringBuilder::new, (to, each) -> to.append((char) each), StringBuilder::append)
                .toString();
    }

    private static int fold(int character) {
        if (character < 0x80) return Character.toLowerCase(character);
        return Character.toLowerCase(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .charAt(0));
    }
}
