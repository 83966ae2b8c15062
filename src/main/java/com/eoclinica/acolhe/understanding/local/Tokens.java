package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words and numbers of a folded text, each with its place. */
record Tokens(List<Token> list) {

    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+");

    record Token(String text, int start, int end) {}

    static Tokens of(String folded) {
        var found = new ArrayList<Token>();
        var matcher = TOKEN.matcher(folded);
        while (matcher.find()) found.add(new Token(matcher.group(), matcher.start(), matcher.end()));
        return new Tokens(found);
    }

    int size() {
        return list.size();
    }

    Token at(int i) {
        return list.get(i);
    }

    /** The words from one place on, a blank between them. */
    String phrase(int from, int length) {
        if (length == 1) return list.get(from).text;
        var phrase = new StringBuilder(list.get(from).text);
        for (var i = from + 1; i < from + length; i++) phrase.append(' ').append(list.get(i).text);
        return phrase.toString();
    }
}
