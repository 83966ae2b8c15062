package com.eoclinica.acolhe.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What no answer may ever hold: raw templates, promises of coverage, reassurance, superlatives, drugs. */
final class Taboo {

    private static final Pattern WORDS = Pattern.compile(
            "\\{\\d}|\\bnull\\b|\\bcobert[oa]\\b|\\bgarantid[oa]\\b|\\bn(?:ão|ao) (?:é|deve ser) (?:nada )?grave\\b"
                    + "|\\bmelhores?\\b(?! avaliar)|\\b100%|\\bdipirona\\b|\\bparacetamol\\b|\\bcâncer\\b|\\bfique tranquil[oa]\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Taboo() {}

    static void check(String answer, String said) {
        assertThat(WORDS.matcher(answer).results().map(each -> each.group()))
                .as("words never said, in the answer to %s: %s", said, answer)
                .isEmpty();
    }
}
