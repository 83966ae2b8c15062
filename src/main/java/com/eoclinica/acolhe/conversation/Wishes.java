package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.understanding.When;

/** Turns what is known into a wish for the appointment book. */
final class Wishes {

    private Wishes() {}

    static Wish of(Scene scene) {
        var details = scene.dialog().details();
        var when = java.util.Objects.requireNonNull(details.when());
        var from = when.open() == When.Open.BEFORE ? null : when.start();
        var until = when.open() == When.Open.AFTER ? null : when.end();
        return new Wish(
                scene.clinic().id(),
                details.value(Details.Detail.SPECIALTY),
                details.value(Details.Detail.PRACTITIONER),
                details.planCode(),
                from,
                until,
                null,
                null);
    }
}
