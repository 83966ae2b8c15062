package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for what a booking still lacks, one thing at a time. */
final class Asking {

    /** Marks the practitioner the patient usually sees among the specialties. */
    static final String USUAL = "usual:";

    private Asking() {}

    static Decision booking(Scene scene) {
        var details = scene.dialog().details();
        if (!details.knows(Detail.RECOGNISED))
            return Decision.of(scene.dialog(), scene.heard(), new NextStep.Recognise());
        if (!details.knows(Detail.SPECIALTY) && !details.knows(Detail.PRACTITIONER)) return specialty(scene);
        if (!details.knows(Detail.PLAN)) return plan(scene);
        return slot(scene);
    }

    static Decision waiting(Scene scene) {
        var details = scene.dialog().details();
        if (!details.knows(Detail.RECOGNISED))
            return Decision.of(scene.dialog(), scene.heard(), new NextStep.Recognise());
        if (!details.knows(Detail.SPECIALTY) && !details.knows(Detail.PRACTITIONER)) return specialty(scene);
        if (!details.knows(Detail.PLAN)) return plan(scene);
        return Decision.of(scene.dialog(), scene.heard(), new NextStep.ForCare(new CareStep.JoinWaitingList()));
    }

    static Decision slot(Scene scene) {
        var details = scene.dialog().details();
        if (scene.dialog().choice() != null) return Decision.of(scene.dialog(), scene.heard(), new NextStep.HoldSlot());
        if (details.when() != null)
            return Decision.of(scene.dialog(), scene.heard(), new NextStep.OfferSlots(Wishes.of(scene)));
        var part = details.value(Detail.USUAL_PART);
        var say = part == null ? Say.of("ask.when") : Say.of("ask.when-usual", Words.label("part." + part));
        return scene.reply(scene.dialog().asking(Ask.WHEN), say);
    }

    static Decision specialty(Scene scene) {
        var offered = scene.clinic().services().stream()
                .map(each -> each.specialty())
                .distinct()
                .toList();
        var proposed =
                scene.toldSpecialties().stream().filter(offered::contains).toList();
        var specialties = (proposed.isEmpty() ? offered : proposed)
                .stream().map(code -> Offer.Option.of(Spoken.specialty(code), code));
        var options = Stream.concat(proposed.isEmpty() ? usual(scene) : Stream.empty(), specialties)
                .toList();
        var say = proposed.isEmpty() ? "ask.specialty" : "ask.specialty-proposed";
        return scene.reply(
                scene.dialog().with(scene.offer(options)).asking(Ask.SPECIALTY), Say.of(say, Spoken.numbered(options)));
    }

    private static Stream<Offer.Option> usual(Scene scene) {
        var code = scene.dialog().details().value(Detail.USUAL_PRACTITIONER);
        return Optional.ofNullable(code).flatMap(scene.clinic()::practitioner).stream()
                .map(each -> Offer.Option.of(Words.label("usual", Lines.presented(each)), USUAL + each.code()));
    }

    /** What paid last time stands first. */
    static Decision plan(Scene scene) {
        var usual = scene.dialog().details().value(Detail.USUAL_PLAN);
        var options = Stream.concat(payers(scene, usual, true), payers(scene, usual, false))
                .toList();
        return scene.reply(
                scene.dialog().with(scene.offer(options)).asking(Ask.PLAN),
                Say.of("ask.plan", Spoken.numbered(options)));
    }

    private static Stream<Offer.Option> payers(
            Scene scene, @org.jspecify.annotations.Nullable String usual, boolean first) {
        var all = Stream.concat(
                Stream.of(Offer.Option.of(Words.label("payer.private"), Details.PRIVATE)),
                scene.clinic().plans().stream().map(each -> Offer.Option.of(each.name(), each.code())));
        return all.filter(each -> each.key().equals(usual) == first)
                .map(each -> first ? Offer.Option.of(Words.label("usual", each.label()), each.key()) : each);
    }

    /** The plan is not accepted there: another one, or paying, is the way on. */
    static Decision otherPayer(Scene scene) {
        var named = scene.dialog().details().planCode();
        var name = scene.clinic()
                .plan(String.valueOf(named))
                .map(each -> each.name())
                .orElse(String.valueOf(named));
        return plan(scene.with(scene.dialog().unknowing(Detail.PLAN))).first(Say.of("plan.refused", name));
    }

    static List<Offer.Option> people(List<Offer.Option> family) {
        return Stream.concat(family.stream(), Stream.of(Offer.Option.of(Words.label("somebody-else"), Details.OTHER)))
                .toList();
    }
}
