package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The bags of words and phrases that mean one thing: a part of the body, a sensation, a denial, a joke. */
final class Concepts {

    private final List<String> names;
    private final Map<String, Set<Integer>> exact = new HashMap<>();
    private final Map<String, Set<Integer>> beginnings = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final BitSet signs;
    private final BitSet deniable;
    private final int idiom;

    private record Phrase(String[] words, int concept) {}

    /**
     * @param bags the words and phrases of each concept
     * @param signs names of the concepts that are a sign of danger
     * @param deniable names of those signs whose denial calms
     */
    Concepts(Map<String, String> bags, String signs, String deniable) {
        names = List.copyOf(bags.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (var entry : Objects.requireNonNull(bags.get(names.get(i))).split("\\s+")) add(entry, i);
        }
        this.signs = set(signs);
        this.deniable = set(deniable);
        idiom = names.indexOf("idiom");
    }

    /** The concepts named in {@code alternatives}, apart by blanks or bars. */
    BitSet set(String alternatives) {
        var set = new BitSet();
        for (var name : alternatives.strip().split("[|\\s]+")) set.set(indexOf(name));
        return set;
    }

    Signs signs(List<Word> words, List<int[]> meanings) {
        return Signs.in(words, meanings, signs, deniable, idioms(words));
    }

    private int indexOf(String name) {
        int index = names.indexOf(name);
        if (index < 0) throw new IllegalStateException("unknown concept " + name + " in the red-flag rules");
        return index;
    }

    Collection<String> words() {
        return new HashSet<>(exact.keySet());
    }

    /** What one word can mean by itself. */
    int[] of(String sound) {
        var found = new TreeSet<>(exact.getOrDefault(sound, Set.of()));
        for (int end = 1; end <= sound.length(); end++)
            found.addAll(beginnings.getOrDefault(sound.substring(0, end), Set.of()));
        return ints(found);
    }

    /** What each position of a sentence can mean, phrases included. */
    List<int[]> read(List<Word> words) {
        var meanings = new ArrayList<int[]>(words.size());
        for (int at = 0; at < words.size(); at++) meanings.add(meaning(words, at));
        return meanings;
    }

    private int[] meaning(List<Word> words, int at) {
        var own = words.get(at).concepts();
        TreeSet<Integer> more = null;
        for (var phrase : phrases.getOrDefault(start(words.get(at).sound()), List.of())) {
            if (!stands(phrase, words, at)) continue;
            if (more == null) more = new TreeSet<>();
            more.add(phrase.concept);
        }
        if (more == null) return own;
        for (int concept : own) more.add(concept);
        return ints(more);
    }

    /** The positions of words that are part of a phrase which means something else: "exame de sangue", "caiu a ligação". */
    private BitSet idioms(List<Word> words) {
        var found = new BitSet();
        for (int at = 0; at < words.size(); at++) {
            for (var phrase : phrases.getOrDefault(start(words.get(at).sound()), List.of())) {
                if (phrase.concept == idiom && stands(phrase, words, at)) found.set(at, at + phrase.words.length);
            }
        }
        return found;
    }

    private static boolean stands(Phrase phrase, List<Word> words, int at) {
        if (at + phrase.words.length > words.size()) return false;
        for (int i = 0; i < phrase.words.length; i++) {
            if (!fits(phrase.words[i], words.get(at + i).sound())) return false;
        }
        return true;
    }

    private static boolean fits(String wanted, String word) {
        int stem = wanted.length() - 1;
        return wanted.endsWith("*") ? word.regionMatches(0, wanted, 0, stem) : wanted.equals(word);
    }

    private void add(String entry, int concept) {
        var words = entry.split("_");
        for (int i = 0; i < words.length; i++) words[i] = sound(words[i]);
        var first = words[0];
        if (words.length > 1)
            phrases.computeIfAbsent(start(first), _ -> new ArrayList<>()).add(new Phrase(words, concept));
        else if (first.endsWith("*"))
            beginnings
                    .computeIfAbsent(first.substring(0, first.length() - 1), _ -> new TreeSet<>())
                    .add(concept);
        else exact.computeIfAbsent(first, _ -> new TreeSet<>()).add(concept);
    }

    /** "desfalec*" must also accept "desfaleceu", whose c sounds like an s. */
    private static String sound(String entry) {
        var plain = Letters.plain(entry);
        if (!plain.endsWith("*")) return Letters.sound(plain);
        var stem = Letters.sound(plain.substring(0, plain.length() - 1));
        return (stem.length() > 5 && stem.endsWith("k") ? stem.substring(0, stem.length() - 1) : stem) + "*";
    }

    private static String start(String word) {
        var letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return letters.substring(0, Math.min(2, letters.length()));
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
