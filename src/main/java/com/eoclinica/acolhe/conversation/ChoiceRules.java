package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;
import java.util.UUID;

/** One of the numbered lines was chosen. */
final class ChoiceRules {

    private ChoiceRules() {}

    static Optional<Decision> decide(Scene scene) {
        var offer = scene.dialog().offer();
        if (offer == null || FlowRules.corrects(scene)) return Optional.empty();
        var only = offer.options().size() == 1 && scene.has(Command.Affirm.class);
        if (only) return Optional.of(take(scene, offer.options().getFirst(), offer.id()));
        return scene.command(Command.ChooseOption.class)
                .map(choice -> offer.pick(choice.index())
                        .map(option -> take(scene, option, offer.id()))
                        .orElseGet(() -> scene.reply(
                                scene.dialog(),
                                Say.of(
                                        "choose-again",
                                        String.valueOf(offer.options().size())))));
    }

    private static Decision take(Scene scene, Offer.Option option, String offerId) {
        var dialog = scene.dialog();
        return switch (dialog.ask()) {
            case SLOT -> slot(scene, option, offerId);
            case WHICH -> appointment(scene, option);
            case FOR_WHOM -> person(scene, option);
            case PLAN ->
                FlowRules.advance(scene.with(dialog.with(dialog.details().with(Details.Detail.PLAN, option.key()))));
            default ->
                FlowRules.advance(
                        scene.with(dialog.with(dialog.details().with(Details.Detail.SPECIALTY, option.key()))));
        };
    }

    /** The id rests on conversation and offer, so that the same turn run twice holds and books once. */
    private static Decision slot(Scene scene, Offer.Option option, String offerId) {
        var slot = java.util.Objects.requireNonNull(option.slot());
        var request = scene.heard().conversation() + "/" + offerId + "/" + slot.practitionerCode() + "/" + slot.start();
        return FlowRules.advance(scene.with(scene.dialog().with(new Choice(request, slot, null, null))));
    }

    /** Listing again reads practitioner and specialty of the one in hand, which moving it needs. */
    private static Decision appointment(Scene scene, Offer.Option option) {
        var dialog = scene.dialog().handling(new AppointmentId(UUID.fromString(option.key())));
        return Decision.of(dialog, scene.heard(), new NextStep.ListMine(dialog.task()));
    }

    private static Decision person(Scene scene, Offer.Option option) {
        var details = scene.dialog().details();
        var known = option.key().equals("other")
                ? details.with(Details.Detail.FOR_WHOM, "other")
                : details.with(Details.Detail.PATIENT, option.key());
        return FlowRules.advance(scene.with(scene.dialog().with(known)));
    }
}
