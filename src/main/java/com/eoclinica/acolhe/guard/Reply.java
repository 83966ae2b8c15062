package com.eoclinica.acolhe.guard;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A reply as its sentences. */
record Reply(String text, List<Sentence> sentences) {

    private static final Pattern END = Pattern.compile(
            "(?<=[.!?…;])(?<!\\b(?:[Dd]r|[Dd]ra|[Ss]r|[Ss]ra|[Aa]v|[Pp]rof|[Tt]el|[Nn]|[Rr])\\.)\\s+|\\s*\\n\\s*");

    static Reply of(String text) {
        var sentences = Arrays.stream(END.split(text.strip()))
                .filter(each -> !each.isBlank())
                .map(Sentence::of)
                .toList();
        return new Reply(text, sentences);
    }
}
