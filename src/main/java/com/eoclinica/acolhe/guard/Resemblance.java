package com.eoclinica.acolhe.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says how much a sentence resembles replies that were stopped, learned at start-up from labelled examples: logistic
 * regression over words, word pairs, letter groups, and how many words no good reply has used. Own code because it is a
 * page long and needs no model file.
 */
final class Resemblance {

    private static final int BITS = 16;
    private static final int ROUNDS = 14;
    private static final int MOST_UNKNOWN = 5;

    private final Map<String, Integer> goodUses = new HashMap<>();
    private final float[] weights = new float[1 << BITS];

    /** A reply's sentences and whether it was stopped; of a stopped reply at least one sentence is to blame. */
    record Example(List<Sentence> sentences, boolean bad) {}

    Resemblance(List<Example> examples) {
        examples.stream()
                .filter(each -> !each.bad())
                .forEach(each -> words(each).forEach(word -> goodUses.merge(word, 1, Integer::sum)));
        train(new ArrayList<>(examples));
    }

    /** From 0, like a good reply, to 1. {@code ours} knows the clinic's own words. */
    double of(Sentence sentence, Predicate<String> ours) {
        return score(features(sentence, word -> goodUses.containsKey(word) || ours.test(word)));
    }

    private void train(List<Example> examples) {
        var random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            var rate = (float) (0.8 / (1 + round * 0.3));
            examples.forEach(each -> learn(each, rate));
        }
    }

    private void learn(Example example, float rate) {
        int others = example.bad() ? 1 : 2;
        var sentences = example.sentences().stream()
                .map(each -> features(each, word -> goodUses.getOrDefault(word, 0) >= others))
                .toList();
        if (!example.bad()) sentences.forEach(each -> step(each, 0, rate));
        else sentences.stream().max(Comparator.comparingDouble(this::score)).ifPresent(each -> step(each, 1, rate));
    }

    private void step(int[] features, int label, float rate) {
        var error = (float) ((label - score(features)) * rate / Math.sqrt(features.length));
        for (var feature : features) weights[feature] += error;
    }

    private double score(int[] features) {
        double sum = 0;
        for (var feature : features) sum += weights[feature];
        return 1 / (1 + Math.exp(-sum * 3 / Math.sqrt(features.length)));
    }

    private static Set<String> words(Example example) {
        var words = new HashSet<String>();
        example.sentences().forEach(each -> words.addAll(stems(each)));
        return words;
    }

    private static List<String> stems(Sentence sentence) {
        return Arrays.stream(sentence.words().strip().split(" "))
                .map(each -> each.matches("\\d.*") ? "#" : Facts.stem(each))
                .toList();
    }

    private static int[] features(Sentence sentence, Predicate<String> known) {
        var found = new HashSet<String>();
        found.add(sentence.isQuestion() ? "?" : ".");
        var before = "^";
        int unknown = 0;
        for (var word : stems(sentence)) {
            found.add(word);
            found.add(before + " " + word);
            before = word;
            if (word.length() > 2 && !known.test(word)) found.add("unknown " + Math.min(++unknown, MOST_UNKNOWN));
        }
        found.add(before + " $");
        return found.stream()
                .mapToInt(each -> (each.hashCode() * 0x9E3779B1) >>> (32 - BITS))
                .distinct()
                .toArray();
    }
}
