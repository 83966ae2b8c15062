package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words up to a full stop, names of people left out, what each position can mean (phrases count where they begin), and the signs of danger in it. */
record Sentence(List<Word> words, List<int[]> meanings, Signs signs) {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,x/:]\\d+)*|[a-z]+|[.;!?\\n]+|,");

    static List<Sentence> split(String text, Vocabulary vocabulary) {
        var tokens = tokens(text);
        var named = vocabulary.names().in(tokens);
        var sentences = new ArrayList<Sentence>();
        var open = new ArrayList<Word>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean asks = token.indexOf('?') >= 0;
            if (asks || token.equals(",")) open.add(vocabulary.word(asks ? "?" : ","));
            else if (isWord(token) && !named.get(i)) open.add(vocabulary.word(token));
            if (token.equals(",") || isWord(token) || open.isEmpty()) continue;
            sentences.add(of(open, vocabulary));
            open = new ArrayList<>();
        }
        if (!open.isEmpty()) sentences.add(of(open, vocabulary));
        return sentences;
    }

    static List<String> tokens(String text) {
        return TOKEN.matcher(Letters.plain(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }

    static Sentence of(List<Word> words, Vocabulary vocabulary) {
        var concepts = vocabulary.concepts();
        var meanings = concepts.read(words);
        return new Sentence(words, meanings, concepts.signs(words, meanings));
    }
}
