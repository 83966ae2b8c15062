package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.understanding.Command;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All a rule may look at. */
record Scene(Dialog dialog, Heard heard, Clinic clinic) {

    private static final Set<String> UNCLEAR = Set.of("out-of-scope", "not-understood");

    Instant now() {
        return heard.now();
    }

    Scene with(Dialog other) {
        return new Scene(other, heard, clinic);
    }

    <C extends Command> Optional<C> command(Class<C> kind) {
        return heard.command(kind);
    }

    <C extends Command> boolean has(Class<C> kind) {
        return heard.has(kind);
    }

    /** The value just said of one thing, corrections apart. */
    Optional<String> said(Command.SlotName slot) {
        return heard.reading().commands().stream()
                .filter(each -> each instanceof Command.SetSlot set && set.slot() == slot)
                .map(each -> ((Command.SetSlot) each).value())
                .findFirst();
    }

    boolean intends(String intent) {
        return heard.reading().intents().contains(intent);
    }

    /** Specialties that what was said points to; a number, or what was not understood, complains of nothing. */
    List<String> toldSpecialties() {
        var tells = !heard.text().matches("\\W*\\d{0,2}\\W*")
                && command(Command.CannotHandle.class)
                        .filter(each -> UNCLEAR.contains(each.reason()))
                        .isEmpty();
        return tells ? heard.reading().specialties() : List.of();
    }

    Decision reply(Dialog after, Say... says) {
        return Decision.of(after, heard, new NextStep.Reply(), says);
    }

    Decision handOff(Dialog after, HandOffRequest request, Say... says) {
        return Decision.of(after, heard, new NextStep.HandOff(request), says);
    }

    /** Ends the flow: from here on a person answers. */
    Decision toPerson(String reason, Say... says) {
        var after = dialog.ended().withAutomated(false);
        return handOff(after, HandOffRequest.normal(reason), says);
    }

    /** The offer a reply shows, numbered under this turn's id. */
    Offer offer(List<Offer.Option> options) {
        return new Offer(heard.turnId(), options);
    }
}
