package com.eoclinica.acolhe.guard;

import java.util.regex.Pattern;

/**
 * One sentence.
 *
 * @param folded see {@link Folding}, punctuation kept
 * @param words the folded words with one space before, between and after
 */
record Sentence(String text, String folded, String words, boolean isQuestion) {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9%,.:/]+|(?<!\\d)[,.:/]+|[,.:/]+(?!\\d)");
    private static final Pattern GLUED = Pattern.compile("(?<=\\d)(?=[a-z%])|(?<=[a-z])(?=\\d)");

    static Sentence of(String text) {
        var folded = Folding.fold(text);
        return new Sentence(text, folded, words(folded), text.contains("?"));
    }

    static String words(String folded) {
        var apart = GLUED.matcher(NO_WORD.matcher(folded).replaceAll(" ")).replaceAll(" ");
        return " " + apart.strip().replaceAll("\\s+", " ") + " ";
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(words).find();
    }
}
