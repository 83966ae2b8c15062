package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.understanding.When;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/** Turns what is known into a wish for the appointment book. */
final class Wishes {

    private static final Set<When.Grain> CLOCK = Set.of(When.Grain.SECOND, When.Grain.MINUTE, When.Grain.HOUR);

    private Wishes() {}

    static Wish of(Scene scene) {
        var details = scene.dialog().details();
        var when = Objects.requireNonNull(details.when());
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

    /** Whether a slot lies in the time said; a bare time of day says nothing about the day. */
    static boolean holds(When when, Slot slot, ZoneId zone) {
        var start = LocalDateTime.ofInstant(slot.start(), zone);
        if (CLOCK.contains(when.grain()))
            return start.toLocalTime().equals(when.start().toLocalTime());
        return !start.isBefore(when.start()) && start.isBefore(when.end());
    }
}
