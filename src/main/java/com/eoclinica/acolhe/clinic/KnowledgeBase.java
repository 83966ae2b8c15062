package com.eoclinica.acolhe.clinic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what the clinic's staff wrote about a question. Works without any model: a question and each way of asking become
 * vectors of words and letter groups, rare ones weighing more, and the nearest counts if it is near enough. Only the
 * clinic's own articles are looked at, and nothing of the question is kept.
 */
public final class KnowledgeBase {

    private static final double NEAR_ENOUGH = 0.50;

    private final Clinic clinic;
    private final Map<String, Double> rarity = new HashMap<>();
    private final double unseen;
    private final Map<KnowledgeArticle, List<Map<String, Double>>> ways = new LinkedHashMap<>();

    public KnowledgeBase(Clinic clinic) {
        this.clinic = clinic;
        var phrases = clinic.knowledge().stream()
                .flatMap(KnowledgeBase::phrases)
                .map(WordTraits::of)
                .toList();
        var uses = new HashMap<String, Integer>();
        phrases.forEach(each -> each.keySet().forEach(feature -> uses.merge(feature, 1, Integer::sum)));
        uses.forEach((feature, count) -> rarity.put(feature, Math.log(1 + phrases.size() / (double) count)));
        this.unseen = Math.log(1 + phrases.size());
        clinic.knowledge()
                .forEach(each -> ways.put(
                        each,
                        phrases(each).map(WordTraits::of).map(this::weighed).toList()));
    }

    /** The answer's words with the document's facts in them; empty below the floor, where a person is offered. */
    public Optional<String> answer(String question) {
        return find(question).map(each -> Placeholders.fill(each.answer(), clinic));
    }

    Optional<KnowledgeArticle> find(String question) {
        var asked = weighed(WordTraits.of(question));
        return ways.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), nearness(asked, each.getValue())))
                .filter(each -> each.getValue() >= NEAR_ENOUGH)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static double nearness(Map<String, Double> asked, List<Map<String, Double>> ways) {
        return ways.stream().mapToDouble(each -> cosine(asked, each)).max().orElse(0);
    }

    private static Stream<String> phrases(KnowledgeArticle article) {
        return Stream.concat(Stream.of(article.title()), article.questions().stream());
    }

    /** A word no article has is the rarest of all: "fila de espera" is no question about Wi-Fi in the "espera". */
    private Map<String, Double> weighed(Map<String, Double> features) {
        var weighed = new HashMap<String, Double>();
        features.forEach((feature, weight) -> weighed.put(feature, weight * rarity.getOrDefault(feature, unseen)));
        return weighed;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double shared = one.entrySet().stream()
                .mapToDouble(each -> each.getValue() * other.getOrDefault(each.getKey(), 0.0))
                .sum();
        return shared == 0 ? 0 : shared / Math.sqrt(square(one) * square(other));
    }

    private static double square(Map<String, Double> vector) {
        return vector.values().stream().mapToDouble(each -> each * each).sum();
    }
}
