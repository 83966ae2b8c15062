package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.understanding.Command;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One of the numbered lines was chosen. */
final class ChoiceRules {

    private static final String NUMBER = "\\d{1,2}";

    private ChoiceRules() {}

    static Optional<Decision> decide(Scene scene) {
        var offer = scene.dialog().offer();
        if (offer == null) return outdated(scene);
        if (twoNumbers(scene)) return Optional.of(Again.after(scene, Say.of("choose-one")));
        var number = scene.heard().text().strip();
        if (number.matches(NUMBER)) return Optional.of(chosen(scene, offer, Integer.parseInt(number)));
        var chosen = scene.command(Command.ChooseOption.class);
        if (chosen.isPresent() && !changesMore(scene))
            return Optional.of(chosen(scene, offer, chosen.get().index()));
        if (Said.WITHOUT_CPF.in(scene))
            return Optional.of(Again.after(Filling.withoutCpf(scene), Say.of("fact.no-cpf")));
        if (FlowRules.corrects(scene)) return Optional.empty();
        if (offer.options().size() == 1 && scene.has(Command.Affirm.class))
            return Optional.of(take(scene, offer.options().getFirst(), offer.id()));
        if (scene.has(Command.Affirm.class)) return Optional.of(Again.after(scene, Say.of("choose-which")));
        return scene.has(Command.Deny.class) ? Optional.of(noneOfThem(scene)) : Optional.empty();
    }

    /** "1" and "2" sent at once: nobody guesses which one was meant. */
    private static boolean twoNumbers(Scene scene) {
        return scene.heard().texts().stream()
                        .map(String::strip)
                        .filter(each -> each.matches(NUMBER))
                        .distinct()
                        .count()
                > 1;
    }

    /** Words beside the choice may repeat it; another day, plan or specialty changes the wish. */
    private static boolean changesMore(Scene scene) {
        if (scene.has(Command.CorrectSlot.class)) return true;
        if (scene.dialog().ask() != Ask.SLOT) return false;
        return scene.command(Command.SetWhen.class)
                        .filter(set -> !fits(scene, set))
                        .isPresent()
                || scene.command(Command.SetSlot.class)
                        .filter(set -> set.slot() == Command.SlotName.SPECIALTY || set.slot() == Command.SlotName.PLAN)
                        .isPresent();
    }

    private static boolean fits(Scene scene, Command.SetWhen set) {
        var index = scene.command(Command.ChooseOption.class).orElseThrow().index();
        return Objects.requireNonNull(scene.dialog().offer())
                .pick(index)
                .map(Offer.Option::slot)
                .filter(slot -> Wishes.holds(set.when(), slot, scene.clinic().zone()))
                .isPresent();
    }

    private static Decision chosen(Scene scene, Offer offer, int index) {
        return offer.pick(index)
                .map(option -> take(scene, option, offer.id()))
                .orElseGet(() -> Again.after(
                        scene,
                        Say.of("choose-again", String.valueOf(offer.options().size()))));
    }

    /** A number, when nothing is listed any more. */
    static Optional<Decision> outdated(Scene scene) {
        if (!scene.heard().text().matches("\\s*" + NUMBER + "\\s*")) return Optional.empty();
        return scene.dialog().task() == Task.NONE
                ? Optional.of(scene.reply(scene.dialog().asking(Ask.MENU), Say.of("number-alone"), Say.of("menu")))
                : Optional.of(FlowRules.advance(scene).first(Say.of("offer-outdated")));
    }

    /** While we ask for a yes, the number of another time listed before changes the choice. */
    static Optional<Decision> otherSlot(Scene scene) {
        var offer = scene.dialog().offer();
        var text = scene.heard().text().strip();
        if (offer == null || !text.matches("[1-9]")) return Optional.empty();
        return offer.pick(Integer.parseInt(text))
                .filter(option -> option.slot() != null)
                .map(option -> slot(scene, option, offer.id()));
    }

    private static Decision noneOfThem(Scene scene) {
        var dialog = scene.dialog();
        return switch (dialog.ask()) {
            case SLOT -> scene.reply(dialog.with(dialog.details().at(null)).asking(Ask.WHEN), Say.of("slots.other"));
            case PLAN -> FlowRules.advance(scene.with(dialog.knowing(Detail.PLAN, Details.PRIVATE)));
            case FOR_WHOM -> FlowRules.advance(scene.with(dialog.knowing(Detail.FOR_WHOM, Details.OTHER)));
            case SPECIALTY ->
                Asking.specialty(scene.with(dialog.with((Offer) null))).first(Say.of("specialty.unsure"));
            case PRACTITIONER -> Again.after(scene, Say.of("specialty.unsure"));
            default -> scene.reply(dialog.ended().asking(Ask.MENU), Say.of("flow-left"));
        };
    }

    private static Decision take(Scene scene, Offer.Option option, String offerId) {
        var dialog = scene.dialog();
        return switch (dialog.ask()) {
            case SLOT -> slot(scene, option, offerId);
            case WHICH -> appointment(scene, option);
            case CANCEL_WHAT -> CancelWhat.decide(scene, option.key());
            case FOR_WHOM -> person(scene, option);
            case PLAN -> FlowRules.advance(scene.with(dialog.knowing(Detail.PLAN, option.key())));
            case PRACTITIONER -> FlowRules.advance(scene.with(dialog.knowing(Detail.PRACTITIONER, option.key())));
            default -> FlowRules.advance(scene.with(specialty(dialog, option.key())));
        };
    }

    /** The usual practitioner stands first in the list of specialties. */
    private static Dialog specialty(Dialog dialog, String key) {
        return key.startsWith(Asking.USUAL)
                ? dialog.knowing(Detail.PRACTITIONER, key.substring(Asking.USUAL.length()))
                : dialog.knowing(Detail.SPECIALTY, key);
    }

    /** The id rests on conversation and offer, so that the same turn run twice holds and books once. */
    private static Decision slot(Scene scene, Offer.Option option, String offerId) {
        var slot = Objects.requireNonNull(option.slot());
        var request = scene.heard().conversation() + "/" + offerId + "/" + slot.practitionerCode() + "/" + slot.start();
        return FlowRules.advance(scene.with(scene.dialog().with(new Choice(request, slot, null, null))));
    }

    /** Listing again reads practitioner and specialty of the one in hand, which moving it needs. */
    private static Decision appointment(Scene scene, Offer.Option option) {
        var dialog = scene.dialog().handling(new AppointmentId(UUID.fromString(option.key())));
        return Decision.of(dialog, scene.heard(), new NextStep.ListMine(dialog.task()));
    }

    private static Decision person(Scene scene, Offer.Option option) {
        var detail = option.key().equals(Details.OTHER) ? Detail.FOR_WHOM : Detail.PATIENT;
        return FlowRules.advance(scene.with(scene.dialog().knowing(detail, option.key())));
    }
}
