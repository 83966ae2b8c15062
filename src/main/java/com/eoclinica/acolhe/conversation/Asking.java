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
        return beforeTheTime(scene).orElseGet(() -> slot(scene));
    }

    static Decision waiting(Scene scene) {
        return beforeTheTime(scene)
                .orElseGet(() -> Decision.of(
                        scene.dialog(), scene.heard(), new NextStep.ForCare(new CareStep.JoinWaitingList())));
    }

    /** Who writes, what for and who pays. */
    private static Optional<Decision> beforeTheTime(Scene scene) {
        var details = scene.dialog().details();
        if (!details.knows(Detail.RECOGNISED))
            return Optional.of(Decision.of(scene.dialog(), scene.heard(), new NextStep.Recognise()));
        if (isNotOffered(scene)) return Optional.of(notOffered(scene));
        if (!details.knows(Detail.SPECIALTY) && !details.knows(Detail.PRACTITIONER))
            return Optional.of(specialty(scene));
        return details.knows(Detail.PLAN) ? Optional.empty() : Optional.of(plan(scene));
    }

    private static boolean isNotOffered(Scene scene) {
        var wanted = scene.dialog().details().value(Detail.SPECIALTY);
        return wanted != null && offered(scene).noneMatch(wanted::equals);
    }

    private static Stream<String> offered(Scene scene) {
        return scene.clinic().services().stream().map(each -> each.specialty()).distinct();
    }

    /** Said at once, not after four more questions. */
    private static Decision notOffered(Scene scene) {
        var wanted = String.valueOf(scene.dialog().details().value(Detail.SPECIALTY));
        return everySpecialty(scene.with(scene.dialog().unknowing(Detail.SPECIALTY)))
                .first(Say.of("specialty.not-offered", Spoken.specialty(wanted)));
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
        var offered = offered(scene).toList();
        var proposed =
                scene.toldSpecialties().stream().filter(offered::contains).toList();
        if (!proposed.isEmpty()) return specialties(scene, "ask.specialty-proposed", options(proposed.stream()));
        return stillProposed(scene)
                .map(options -> specialties(scene, "ask.specialty-proposed", options.stream()))
                .orElseGet(() -> everySpecialty(scene));
    }

    private static Decision everySpecialty(Scene scene) {
        return specialties(scene, "ask.specialty", Stream.concat(usual(scene), options(offered(scene))));
    }

    private static Decision specialties(Scene scene, String say, Stream<Offer.Option> each) {
        var options = each.toList();
        return scene.reply(
                scene.dialog().with(scene.offer(options)).asking(Ask.SPECIALTY), Say.of(say, Spoken.numbered(options)));
    }

    private static Stream<Offer.Option> options(Stream<String> specialties) {
        return specialties.map(code -> Offer.Option.of(Spoken.specialty(code), code));
    }

    /** What a complaint led to stays proposed while other things are told. */
    private static Optional<List<Offer.Option>> stillProposed(Scene scene) {
        var offer = scene.dialog().offer();
        return scene.dialog().ask() == Ask.SPECIALTY
                        && offer != null
                        && offer.options().size() < offered(scene).count()
                ? Optional.of(offer.options())
                : Optional.empty();
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
