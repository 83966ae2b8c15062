package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.understanding.Command;

/** Answers from the clinic's document and from nothing else. */
final class Faq {

    private Faq() {}

    static Say answer(Scene scene, Command.FaqTopic topic) {
        var clinic = scene.clinic();
        return switch (topic) {
            case ADDRESS -> Say.of("faq.address", clinic.address(), clinic.phone());
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
            case PREPARATION, PAYMENT, DOCUMENTS, OTHER -> article(clinic, topic);
        };
    }

    private static Say article(Clinic clinic, Command.FaqTopic topic) {
        return clinic.knowledge().stream()
                .filter(each -> each.topic().equalsIgnoreCase(topic.name()))
                .findFirst()
                .map(each -> Say.of("faq.lines", each.answer()))
                .orElseGet(() -> Say.of("faq.unknown"));
    }
}
