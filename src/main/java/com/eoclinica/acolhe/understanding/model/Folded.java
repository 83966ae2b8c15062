package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.shared.Unaccented;

/** Lower case without accents, character by character, so that places stay the same. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return text.chars()
                .map(each -> Unaccented.letter((char) each))
                .collect(StringBuilder::new, (to, each) -> to.append((char) each), StringBuilder::append)
                .toString();
    }
}
