package com.eoclinica.acolhe.triage;

import java.util.Arrays;
import java.util.TreeSet;

/** What the second reader looks at: words, stems, letter groups, neighbours, meanings and signs, each a number below {@link #SIZE}. */
final class Clues {

    static final int SIZE = 1 << 18;

    private static final int MANY_SIGNS = 4;
    private static final int EDGE = "^".hashCode();

    private Clues() {}

    /** The clues of a sentence, each once, in order. */
    static int[] of(Sentence sentence) {
        var found = new Growing();
        var words = sentence.words();
        var roots = roots(sentence);
        for (int i = 0; i < roots.length; i++) {
            if (roots[i] == words.get(i).root()) found.addAll(words.get(i).clues());
            else found.add(mix(1, roots[i], 0));
            found.add(mix(2, i == 0 ? EDGE : roots[i - 1], roots[i]));
            if (i > 1) found.add(mix(3, roots[i - 2], roots[i]));
            if (i > 2) found.add(mix(3, roots[i - 3], roots[i]));
        }
        if (roots.length > 0) found.add(mix(2, roots[roots.length - 1], EDGE));
        addMeanings(sentence, found);
        addSigns(sentence.signs(), found);
        return found.distinct();
    }

    /** The stems; a word denied is another word. */
    private static int[] roots(Sentence sentence) {
        var roots = new int[sentence.words().size()];
        for (int i = 0; i < roots.length; i++) {
            int root = sentence.words().get(i).root();
            roots[i] = sentence.signs().deniedWords().get(i) ? mix(10, root, 0) : root;
        }
        return roots;
    }

    private static void addMeanings(Sentence sentence, Growing found) {
        var all = new TreeSet<Integer>();
        for (int i = 0; i < sentence.meanings().size(); i++) {
            if (sentence.signs().deniedWords().get(i)) continue;
            for (int concept : sentence.meanings().get(i)) all.add(concept);
        }
        var concepts = all.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < concepts.length; i++) {
            found.add(mix(4, concepts[i], 0));
            for (int j = i + 1; j < concepts.length; j++) found.add(mix(5, concepts[i], concepts[j]));
        }
    }

    private static void addSigns(Signs signs, Growing found) {
        int named = Math.min(MANY_SIGNS, signs.named().cardinality());
        found.add(mix(8, named, Math.min(MANY_SIGNS, signs.denied().cardinality())));
        found.add(mix(9, named, 0));
        signs.denied().stream().forEach(sign -> found.add(mix(7, sign, 0)));
    }

    /** What one word says on its own. */
    static int[] of(String sound, int root, int[] meanings) {
        var found = new Growing();
        found.add(mix(1, root, 0));
        if (Character.isDigit(sound.charAt(0))) return found.distinct();
        found.add(mix(0, sound.hashCode(), 0));
        var edged = "_" + sound + "_";
        for (int length = 3; length <= 5 && sound.length() > 3; length++) {
            for (int at = 0; at + length <= edged.length(); at++)
                found.add(mix(6, edged.substring(at, at + length).hashCode(), 0));
        }
        return found.distinct();
    }

    static int root(String sound) {
        return (Character.isDigit(sound.charAt(0)) ? range(sound) : Letters.stem(sound)).hashCode();
    }

    /** 38.5, 39 and 20/12 matter as ranges: fever, age, pressure. */
    private static String range(String digits) {
        if (!digits.chars().allMatch(each -> Character.isDigit(each) || each == '.')) return "#pair";
        if (digits.length() > 6 || digits.indexOf('.') != digits.lastIndexOf('.')) return "#long";
        double number = Double.parseDouble(digits);
        if (number != Math.floor(number)) return "#" + (int) number + ".";
        if (number <= 12) return "#" + (int) number;
        int step = number < 60 ? 4 : number < 200 ? 20 : 100;
        return number < 1900 ? "#" + (int) number / step * step : "#year";
    }

    private static int mix(int kind, int one, int other) {
        int hash = (one * 31 + other) * 0x9E3779B1 + kind * 0x85EBCA6B;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return (hash ^ hash >>> 13) & SIZE - 1;
    }

    private static final class Growing {

        private int[] numbers = new int[64];
        private int count;

        void add(int number) {
            if (count == numbers.length) numbers = Arrays.copyOf(numbers, count * 2);
            numbers[count++] = number;
        }

        void addAll(int[] more) {
            for (int each : more) add(each);
        }

        int[] distinct() {
            Arrays.sort(numbers, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) if (i == 0 || numbers[i] != numbers[i - 1]) numbers[kept++] = numbers[i];
            return Arrays.copyOf(numbers, kept);
        }
    }
}
