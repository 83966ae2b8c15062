package com.eoclinica.acolhe.shared;

import java.text.Normalizer;

/** Portuguese without accents and capitals, so that "Não", "NAO" and "não" are one word. "Não" never becomes nothing. */
public final class Unaccented {

    private static final int ASCII = 128;

    private Unaccented() {}

    public static String text(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) plain.append(letter(text.charAt(i)));
        }
        return plain.toString();
    }

    /** One letter for one, so that places in a text stay what they are. */
    public static char letter(char letter) {
        if (letter < ASCII) return Character.toLowerCase(letter);
        if (Character.isSurrogate(letter)) return letter;
        var base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
        return base.isEmpty() ? letter : Character.toLowerCase(base.charAt(0));
    }

    /** Combining marks, variation selectors and joiners: "2️⃣" is a 2. */
    public static boolean isMark(char letter) {
        var type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
