package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.understanding.DayPart;
import com.eoclinica.acolhe.understanding.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        var hours = when.flatMap(Wishes::hours);
        return new Wish(
                scene.clinic().id(),
                details.value(Details.Detail.SPECIALTY),
                details.value(Details.Detail.PRACTITIONER),
                details.planCode(),
                when.filter(each -> each.open() != When.Open.BEFORE)
                        .map(When::start)
                        .orElse(null),
                when.filter(each -> isBounded(scene, each)).map(When::end).orElse(null),
                hours.map(Hours::from).orElse(null),
                hours.map(Hours::until).orElse(null));
    }

    /** The time of day meant on any of those days; either end may be open. */
    private record Hours(@Nullable LocalTime from, @Nullable LocalTime until) {}

    private static Optional<Hours> hours(When when) {
        if (!CLOCK.contains(when.grain()) || when.open() == null)
            return partOfEachDay(when).map(part -> new Hours(part.from(), part.until()));
        return Optional.of(
                when.open() == When.Open.AFTER
                        ? new Hours(when.start().toLocalTime(), null)
                        : new Hours(null, when.end().toLocalTime()));
    }

    /** "Depois das 16h" alone means any day; "sexta depois das 15h" means Friday, "a partir de sexta" every day from it on. */
    private static boolean isBounded(Scene scene, When when) {
        if (when.open() != When.Open.AFTER) return true;
        var today = LocalDate.ofInstant(scene.now(), scene.clinic().zone());
        return CLOCK.contains(when.grain()) && when.start().toLocalDate().isAfter(today);
    }

    /** "O quanto antes", "qualquer dia": from now on. */
    static When anyTime(Scene scene) {
        var now = LocalDateTime.ofInstant(scene.now(), scene.clinic().zone());
        return new When(now, now.plusYears(1), When.Grain.MONTH, null, When.Open.AFTER);
    }

    /** Whether a slot lies in the time said; a bare time of day says nothing about the day. */
    static boolean holds(When when, Slot slot, ZoneId zone) {
        var start = LocalDateTime.ofInstant(slot.start(), zone);
        if (CLOCK.contains(when.grain()) && when.open() == null)
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
