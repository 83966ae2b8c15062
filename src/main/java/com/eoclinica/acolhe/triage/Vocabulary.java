package com.eoclinica.acolhe.triage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows every word of the signed files, mends one slip of the thumb in a word it never saw, and remembers what it read. */
final class Vocabulary {

    private static final int REMEMBERED = 20_000;
    private static final int SHORTEST = 5;

    private final Concepts concepts;
    private final Names names;
    private final Set<String> known = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, String> nearly = new HashMap<>();
    private final Map<String, Word> remembered = new ConcurrentHashMap<>();

    /** @param ordinary the words people use in the example phrases, which are never mended into others */
    Vocabulary(RuleBook book, Collection<String> ordinary) {
        concepts = book.concepts();
        names = book.names();
        known.addAll(ordinary);
        known.addAll(concepts.words());
        known.forEach(word -> stems.add(Letters.stem(word)));
        known.stream().filter(word -> word.length() >= SHORTEST).sorted().forEach(word -> {
            nearly.putIfAbsent(word, word);
            for (int i = 0; i < word.length(); i++) nearly.putIfAbsent(without(word, i), word);
        });
    }

    Concepts concepts() {
        return concepts;
    }

    Names names() {
        return names;
    }

    /** Whether a plain token, another form of it or one a slip of the thumb away is a word of the signed files. */
    boolean knows(String token) {
        var word = word(token);
        return word.concepts().length > 0 || known.contains(word.sound()) || stems.contains(Letters.stem(word.sound()));
    }

    /** Plain token to word. */
    Word word(String token) {
        var word = remembered.get(token);
        if (word != null) return word;
        word = understand(mend(Letters.sound(token)));
        if (remembered.size() < REMEMBERED) remembered.put(token, word);
        return word;
    }

    private Word understand(String sound) {
        int root = Clues.root(sound);
        var meanings = concepts.of(sound);
        return new Word(sound, root, meanings, Clues.of(sound, root, meanings));
    }

    private String mend(String sound) {
        if (sound.length() < SHORTEST || Character.isDigit(sound.charAt(0)) || known.contains(sound)) return sound;
        if (nearly.containsKey(sound)) return nearly.get(sound);
        for (int i = 0; i < sound.length(); i++) {
            var mended = nearly.get(without(sound, i));
            if (mended != null) return mended;
        }
        return sound;
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
