package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Tells what a clause asks for, learned at start-up from example phrases: softmax regression over hashed words, word
 * pairs and letter groups. Own code because it is a page long, trains in well under a second and needs no model file.
 */
final class IntentModel {

    private static final int SIZE = 1 << 15;
    private static final int ROUNDS = 18;
    private static final int LONGEST = 2_000;

    private final List<String> names;
    private final float[][] weights;

    private record Example(int[] features, int label) {}

    IntentModel(Map<String, List<String>> phrases) {
        names = List.copyOf(phrases.keySet());
        weights = new float[names.size()][SIZE];
        var examples = new ArrayList<Example>();
        for (int label = 0; label < names.size(); label++) {
            for (var phrase : Objects.requireNonNull(phrases.get(names.get(label)))) {
                examples.add(new Example(features(Things.masked(Plain.fold(phrase))), label));
            }
        }
        train(examples);
    }

    List<String> names() {
        return names;
    }

    double[] read(String folded) {
        var cut = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        return softmax(features(Things.masked(cut)));
    }

    private void train(List<Example> examples) {
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            var rate = (float) (1.6 / (1 + round * 0.25));
            examples.forEach(each -> learn(each, rate));
        }
    }

    private void learn(Example example, float rate) {
        var guess = softmax(example.features);
        var step = rate / (float) Math.sqrt(example.features.length + 1.0);
        for (int label = 0; label < guess.length; label++) {
            var error = (label == example.label ? 1 : 0) - guess[label];
            for (var feature : example.features) {
                weights[label][feature] += (float) (step * error);
            }
        }
    }

    private double[] softmax(int[] features) {
        var scale = 1 / Math.sqrt(features.length + 1.0);
        var scores = new double[weights.length];
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            double score = 0;
            for (var feature : features) {
                score += weights[label][feature];
            }
            scores[label] = Math.exp(Math.min(score * scale, 50));
            sum += scores[label];
        }
        for (int label = 0; label < scores.length; label++) {
            scores[label] /= sum;
        }
        return scores;
    }

    private static int[] features(String folded) {
        var words = Words.of(folded);
        var found = new ArrayList<String>();
        var before = "^";
        for (var word : words) {
            found.add(word);
            found.add(before + " " + word);
            addLetters(found, "_" + word + "_");
            before = word;
        }
        found.add(before + " $");
        return found.stream()
                .mapToInt(each -> (each.hashCode() * 0x9E3779B1) >>> 17)
                .distinct()
                .toArray();
    }

    private static void addLetters(List<String> found, String word) {
        for (int i = 0; word.length() > 5 && i + 4 <= word.length(); i++) {
            found.add("~" + word.substring(i, i + 4));
        }
    }
}
