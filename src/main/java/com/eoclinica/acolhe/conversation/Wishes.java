package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.understanding.DayPart;
import com.eoclinica.acolhe.understanding.When;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Turns what is known into a wish for the appointment book. */
final class Wishes {

    /** Several days, of each of which only the named part is meant ("semana que vem de manhã"). */
    private static final Set<When.Grain> DAYS =
            Set.of(When.Grain.WEEKEND, When.Grain.WEEK, When.Grain.MONTH, When.Grain.YEAR);

    private static final Set<When.Grain> CLOCK = Set.of(When.Grain.SECOND, When.Grain.MINUTE, When.Grain.HOUR);

    private Wishes() {}

    /** With no time named, any will do. */
    static Wish of(Scene scene) {
        var details = scene.dialog().details();
        var when = Optional.ofNullable(details.when());
        var part = when.flatMap(Wishes::partOfEachDay);
        return new Wish(
                scene.clinic().id(),
                details.value(Details.Detail.SPECIALTY),
                details.value(Details.Detail.PRACTITIONER),
                details.planCode(),
                when.filter(each -> each.open() != When.Open.BEFORE)
                        .map(When::start)
                        .orElse(null),
                when.filter(each -> each.open() != When.Open.AFTER)
                        .map(When::end)
                        .orElse(null),
                part.map(DayPart::from).orElse(null),
                part.map(DayPart::until).orElse(null));
    }

    /** Whether a slot lies in the time said; a bare time of day says nothing about the day. */
    static boolean holds(When when, Slot slot, ZoneId zone) {
        var start = LocalDateTime.ofInstant(slot.start(), zone);
        if (CLOCK.contains(when.grain()))
            return start.toLocalTime().equals(when.start().toLocalTime());
        return !start.isBefore(when.start()) && start.isBefore(when.end()) && inPart(when, start.toLocalTime());
    }

    private static boolean inPart(When when, LocalTime time) {
        return partOfEachDay(when).map(part -> part.holds(time)).orElse(true);
    }

    private static Optional<DayPart> partOfEachDay(When when) {
        return DAYS.contains(when.grain()) ? Optional.ofNullable(when.part()) : Optional.empty();
    }
}
