package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.shared.Unaccented;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what the clinic's staff wrote about a question. Works without any model: a question and each way of asking become
 * vectors of words and letter groups, rare ones weighing more, and the nearest counts if it is near enough. Only the
 * clinic's own articles are looked at, and nothing of the question is kept.
 */
public final class KnowledgeBase {

    private static final double NEAR_ENOUGH = 0.50;
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> EMPTY = Set.of(
            "a",
            "esta",
            "estou",
            "marcar",
            "ser",
            "sou",
            "ai",
            "as",
            "boa",
            "bom",
            "clinica",
            "com",
            "consulta",
            "da",
            "das",
            "de",
            "dia",
            "do",
            "dos",
            "e",
            "em",
            "eu",
            "favor",
            "gostaria",
            "isso",
            "la",
            "me",
            "meu",
            "minha",
            "na",
            "nas",
            "no",
            "noite",
            "nos",
            "o",
            "oi",
            "ola",
            "os",
            "ou",
            "para",
            "pode",
            "por",
            "posso",
            "pra",
            "precisa",
            "preciso",
            "pro",
            "que",
            "queria",
            "quero",
            "saber",
            "se",
            "tarde",
            "tem",
            "ter",
            "um",
            "uma",
            "vc",
            "vcs",
            "voce",
            "voces");

    private final Clinic clinic;
    private final Map<String, Double> rarity = new HashMap<>();
    private final double unseen;
    private final Map<KnowledgeArticle, List<Map<String, Double>>> ways = new LinkedHashMap<>();

    public KnowledgeBase(Clinic clinic) {
        this.clinic = clinic;
        var phrases = clinic.knowledge().stream()
                .flatMap(KnowledgeBase::phrases)
                .map(KnowledgeBase::features)
                .toList();
        var uses = new HashMap<String, Integer>();
        phrases.forEach(each -> each.keySet().forEach(feature -> uses.merge(feature, 1, Integer::sum)));
        uses.forEach((feature, count) -> rarity.put(feature, Math.log(1 + phrases.size() / (double) count)));
        this.unseen = Math.log(1 + phrases.size());
        clinic.knowledge()
                .forEach(each -> ways.put(
                        each,
                        phrases(each)
                                .map(KnowledgeBase::features)
                                .map(this::weighed)
                                .toList()));
    }

    /** The answer's words with the document's facts in them; empty below the floor, where a person is offered. */
    public Optional<String> answer(String question) {
        return find(question).map(each -> Placeholders.fill(each.answer(), clinic));
    }

    Optional<KnowledgeArticle> find(String question) {
        var asked = weighed(features(question));
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

    /** Words count most; letter groups carry a misspelt word. */
    private static Map<String, Double> features(String text) {
        var features = new HashMap<String, Double>();
        for (var word : words(text)) {
            features.put("=" + (word.length() > 6 ? word.substring(0, 6) : word), 1.0);
            for (int i = 0; word.length() > 3 && i + 3 <= word.length(); i++)
                features.put(word.substring(i, i + 3), 0.35);
        }
        return features;
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(Unaccented.text(text))
                .filter(each -> !each.isEmpty() && !EMPTY.contains(each))
                .toList();
    }
}
