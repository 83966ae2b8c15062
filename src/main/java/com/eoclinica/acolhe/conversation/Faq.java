package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.KnowledgeBase;
import com.eoclinica.acolhe.clinic.Placeholders;
import com.eoclinica.acolhe.understanding.Command;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;

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
            case HOURS ->
                Say.of(
                        "faq.lines",
                        String.join(
                                "\n", clinic.hours().stream().map(Spoken::hours).toList()));
            case INSURANCE ->
                Say.of(
                        "faq.lines",
                        String.join(
                                "\n",
                                clinic.plans().stream()
                                        .map(each -> "• " + each.name())
                                        .toList()));
            case PRICE ->
                Say.of(
                        "faq.lines",
                        String.join(
                                "\n",
                                clinic.services().stream()
                                        .map(each -> "• " + each.name() + ": " + Spoken.price(each.priceCents()))
                                        .toList()));
            case PREPARATION, PAYMENT, DOCUMENTS, OTHER -> known(scene).orElseGet(() -> article(clinic, topic));
        };
    }

    /** What the clinic's staff wrote about the question; nothing when no article is near enough. */
    static Optional<Say> known(Scene scene) {
        return KNOWLEDGE.get(scene.clinic()).answer(scene.heard().text()).map(each -> Say.of("faq.lines", each));
    }

    private static Say article(Clinic clinic, Command.FaqTopic topic) {
        return clinic.knowledge().stream()
                .filter(each -> each.topic().equalsIgnoreCase(topic.name()))
                .findFirst()
                .map(each -> Say.of("faq.lines", Placeholders.fill(each.answer(), clinic)))
                .orElseGet(() -> Say.of("faq.unknown"));
    }
}
