package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.KnowledgeBase;
import com.eoclinica.acolhe.clinic.Placeholders;
import com.eoclinica.acolhe.understanding.Command;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers from the clinic's document and from nothing else. */
final class Faq {

    /** An index is a view of an immutable document: made once a version, forgotten with it. */
    private static final LoadingCache<Clinic, KnowledgeBase> KNOWLEDGE =
            Caffeine.newBuilder().weakKeys().build(KnowledgeBase::new);

    private Faq() {}

    static Say answer(Scene scene, Command.FaqTopic topic) {
        var clinic = scene.clinic();
        return switch (topic) {
            case ADDRESS -> known(scene).orElseGet(() -> Say.of("faq.address", clinic.address(), clinic.phone()));
            case HOURS -> lines(clinic.hours().stream().map(Spoken::hours));
            case INSURANCE -> Insurance.answer(scene);
            case PRICE -> lines(Named.services(scene).stream().map(Faq::price));
            case PREPARATION -> known(scene).or(() -> preparation(scene)).orElseGet(() -> Say.of("faq.preparation-of"));
            case PAYMENT, DOCUMENTS, OTHER -> known(scene).orElseGet(() -> article(clinic, topic));
        };
    }

    private static Say lines(Stream<String> lines) {
        return Say.of("faq.lines", lines.collect(Collectors.joining("\n")));
    }

    private static String price(HealthcareService each) {
        return "• " + each.name() + ": " + Spoken.price(each.priceCents());
    }

    /** Of the one service that was named; nobody guesses which one is meant. */
    private static Optional<Say> preparation(Scene scene) {
        var named = Named.services(scene);
        return named.size() == 1 && !named.getFirst().preparation().isEmpty()
                ? Optional.of(lines(Stream.of(named.getFirst().preparation())))
                : Optional.empty();
    }

    /** What the clinic's staff wrote about the question; nothing when no article is near enough. */
    static Optional<Say> known(Scene scene) {
        return found(scene)
                .or(() -> KNOWLEDGE.get(scene.clinic()).answer(scene.heard().text()))
                .map(each -> Say.of("faq.lines", each));
    }

    /** The article found by its meaning; its words come from the clinic's document, not from where it was found. */
    private static Optional<String> found(Scene scene) {
        var title = scene.heard().reading().article();
        return scene.clinic().knowledge().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .map(each -> Placeholders.fill(each.answer(), scene.clinic()));
    }

    /** The only article on a topic answers for it; of several nobody guesses one. */
    private static Say article(Clinic clinic, Command.FaqTopic topic) {
        var about = clinic.knowledge().stream()
                .filter(each -> each.topic().equalsIgnoreCase(topic.name()))
                .toList();
        return about.size() == 1
                ? Say.of("faq.lines", Placeholders.fill(about.getFirst().answer(), clinic))
                : Say.of("faq.unknown");
    }
}
