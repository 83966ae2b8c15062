package com.eoclinica.acolhe.conversation;

import java.util.Set;

/** Why the book refuses, as a patient is told, and the way on; where there is none by message, a person. */
final class Refusals {

    private static final Set<String> TOLD = Set.of(
            "too-many-open",
            "too-many-changes",
            "too-late-to-move",
            "plan-unknown",
            "plan-not-accepted",
            "plan-quota-reached",
            "in-the-past",
            "not-offered");

    /** Another day is the way on. */
    private static final Set<String> OF_TIME = Set.of("in-the-past", "not-offered", "plan-quota-reached");

    private static final Set<String> OF_PAYER = Set.of("plan-unknown", "plan-not-accepted");

    private Refusals() {}

    /** A reason of the clinic's own agreements gets the general words. */
    static Say say(String reason) {
        return Say.of("refused." + (TOLD.contains(reason) ? reason : "other"));
    }

    static boolean isOfPayer(String reason) {
        return OF_PAYER.contains(reason);
    }

    static Done said(Scene scene, String reason) {
        var dialog = scene.dialog();
        if (OF_TIME.contains(reason)) {
            var anew = dialog.unchosen().with(dialog.details().at(null));
            return Done.of(anew.asking(Ask.WHEN), say(reason), Say.of("ask.when"));
        }
        if (isOfPayer(reason)) {
            var other = Asking.plan(scene.with(dialog.unchosen().unknowing(Details.Detail.PLAN)));
            return Done.of(other.first(say(reason)));
        }
        if (reason.equals("too-many-open"))
            return Done.of(dialog.ended().asking(Ask.MENU), say(reason), Say.of("menu"));
        return Done.of(dialog, say(reason), Say.of("not-allowed"), OfficeHours.personComes(scene))
                .toPerson("not-allowed");
    }
}
