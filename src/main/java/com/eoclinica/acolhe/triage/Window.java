package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the messages of a window are read: each as a text of its own but for mere names and answers, each run of short ones as one sentence, and what
 * comes after a turn to the present ("operei ano passado, mas agora estou com…") once more by itself, as is what comes before a wish
 * ("estou com dor no peito, queria marcar…"): a booking asked for in the same breath never makes a symptom milder.
 */
final class Window {

    /** What only answers the receptionist tells of nothing, and parts nothing that was said around it. */
    private static final Pattern ANSWER = Pattern.compile("(?iu)\\W*(?:\\d{1,2}|sim|ok|isso|confirmo)\\W*");

    private static final int SHORT_MESSAGE = 7;
    private static final int LONGEST_RUN = 4;
    private static final int SHORTEST_PIECE = 3;
    private static final int SHORTEST_COMPLAINT = 2;
    /** In words; without it, one message of 70,000 characters full of turns took 17 s. */
    private static final int LONGEST_PIECE = 40;

    private static final int GUARD = 3;
    private static final Set<String> TURNS = Set.of("mas", "agora", "estou", "porem", "oje", "so");
    private static final Set<String> WISHES = Set.of("keria", "kero", "gostaria", "presiso", "kuanto");
    private static final Set<String> BOOKINGS =
            Set.of("markar", "remarkar", "ajendar", "reajendar", "konsulta", "konsultar", "kusta");
    private static final Set<String> JOINTS = Set.of(",", "mas", "e");
    private static final Set<String> GUARDS = Set.of("nao", "nem", "sem", "nunka", "se", "kuando", "nega", "ke");

    private Window() {}

    static List<List<Sentence>> texts(List<String> window, Vocabulary vocabulary) {
        var texts = new ArrayList<List<Sentence>>();
        var run = new ArrayList<Sentence>();
        for (var message : window) {
            if (vocabulary.names().only(message, vocabulary)
                    || ANSWER.matcher(message).matches()) continue;
            var text = Sentence.split(message, vocabulary);
            if (!text.isEmpty()) texts.add(text);
            for (var sentence : text) addPieces(sentence, texts, vocabulary);
            if (text.size() != 1 || text.getFirst().words().size() > SHORT_MESSAGE) run.clear();
            else run.add(text.getFirst());
            if (run.size() > LONGEST_RUN) run.removeFirst();
            for (int from = 0; from < run.size() - 1; from++)
                texts.add(List.of(joined(run.subList(from, run.size()), vocabulary)));
        }
        return texts;
    }

    private static void addPieces(Sentence sentence, List<List<Sentence>> texts, Vocabulary vocabulary) {
        var words = sentence.words();
        addComplaints(words, texts, vocabulary);
        for (int at = SHORTEST_PIECE; at + SHORTEST_PIECE <= words.size(); at++) {
            if (!TURNS.contains(words.get(at).sound()) || guarded(words, at)) continue;
            int end = Math.min(words.size(), at + LONGEST_PIECE);
            texts.add(List.of(Sentence.of(words.subList(at, end), vocabulary)));
        }
    }

    /** What was told before a visit was wished for, without the comma or the "mas" between the two. */
    private static void addComplaints(List<Word> words, List<List<Sentence>> texts, Vocabulary vocabulary) {
        for (int at = SHORTEST_COMPLAINT; at < words.size(); at++) {
            if (!wishesToBook(words, at)) continue;
            int end = JOINTS.contains(words.get(at - 1).sound()) ? at - 1 : at;
            texts.add(List.of(Sentence.of(words.subList(Math.max(0, end - LONGEST_PIECE), end), vocabulary)));
        }
    }

    private static boolean wishesToBook(List<Word> words, int at) {
        return WISHES.contains(words.get(at).sound())
                && words.subList(at + 1, Math.min(words.size(), at + 1 + GUARD)).stream()
                        .anyMatch(word -> BOOKINGS.contains(word.sound()));
    }

    private static boolean guarded(List<Word> words, int at) {
        return words.subList(Math.max(0, at - GUARD), at).stream().anyMatch(word -> GUARDS.contains(word.sound()));
    }

    private static Sentence joined(List<Sentence> run, Vocabulary vocabulary) {
        var words = run.stream().flatMap(sentence -> sentence.words().stream()).toList();
        return Sentence.of(words, vocabulary);
    }
}
