package com.eoclinica.acolhe.conversation;

import java.util.stream.Stream;

/** Asks for what a booking still lacks, one thing at a time. */
final class Asking {

    private Asking() {}

    static Decision booking(Scene scene) {
        var details = scene.dialog().details();
        if (!details.knows(Details.Detail.SPECIALTY) && !details.knows(Details.Detail.PRACTITIONER))
            return specialty(scene);
        if (!details.knows(Details.Detail.PLAN)) return plan(scene);
        return slot(scene);
    }

    static Decision slot(Scene scene) {
        if (scene.dialog().choice() != null) return Decision.of(scene.dialog(), scene.heard(), new NextStep.HoldSlot());
        if (scene.dialog().details().when() == null)
            return scene.reply(scene.dialog().asking(Ask.WHEN), Say.of("ask.when"));
        return Decision.of(scene.dialog(), scene.heard(), new NextStep.OfferSlots(Wishes.of(scene)));
    }

    private static Decision specialty(Scene scene) {
        var offered = scene.clinic().services().stream()
                .map(each -> each.specialty())
                .distinct()
                .toList();
        var proposed = scene.heard().reading().specialties().stream()
                .filter(offered::contains)
                .toList();
        var options = (proposed.isEmpty() ? offered : proposed)
                .stream()
                        .map(code -> Offer.Option.of(Spoken.specialty(code), code))
                        .toList();
        var say = proposed.isEmpty() ? "ask.specialty" : "ask.specialty-proposed";
        return scene.reply(
                scene.dialog().with(scene.offer(options)).asking(Ask.SPECIALTY), Say.of(say, Spoken.numbered(options)));
    }

    private static Decision plan(Scene scene) {
        var options = Stream.concat(
                        Stream.of(Offer.Option.of("Particular", Details.PRIVATE)),
                        scene.clinic().plans().stream().map(each -> Offer.Option.of(each.name(), each.code())))
                .toList();
        return scene.reply(
                scene.dialog().with(scene.offer(options)).asking(Ask.PLAN),
                Say.of("ask.plan", Spoken.numbered(options)));
    }
}
