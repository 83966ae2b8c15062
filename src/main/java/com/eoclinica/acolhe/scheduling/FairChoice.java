package com.eoclinica.acolhe.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Picks a few slots out of many: the earliest, then other days and other times rather than five in a row. */
final class FairChoice {

    private static final Duration APART = Duration.ofHours(1);

    private FairChoice() {}

    static List<Slot> of(List<Slot> slots, int most, ZoneId zone) {
        var chosen = new ArrayList<Slot>();
        var days = new HashSet<LocalDate>();
        for (var slot : slots) {
            if (chosen.size() < most && days.add(slot.start().atZone(zone).toLocalDate())) chosen.add(slot);
        }
        for (var slot : slots) {
            if (chosen.size() < most && isApart(slot, chosen)) chosen.add(slot);
        }
        for (var slot : slots) {
            if (chosen.size() < most && !chosen.contains(slot)) chosen.add(slot);
        }
        chosen.sort(Comparator.comparing(Slot::start));
        return List.copyOf(chosen);
    }

    /** Those nearest to an instant, in order of time. */
    static List<Slot> nearest(List<Slot> slots, Instant to, int most) {
        return byNearness(slots, to)
                .limit(most)
                .sorted(Comparator.comparing(Slot::start))
                .toList();
    }

    /** When the day wished for is full: near it, on several days rather than five in a row. */
    static List<Slot> around(List<Slot> slots, Instant to, int most, ZoneId zone) {
        return of(byNearness(slots, to).toList(), most, zone);
    }

    private static Stream<Slot> byNearness(List<Slot> slots, Instant to) {
        return slots.stream()
                .sorted(Comparator.comparing(
                        slot -> Duration.between(to, slot.start()).abs()));
    }

    private static boolean isApart(Slot slot, List<Slot> chosen) {
        return chosen.stream()
                .allMatch(each ->
                        Duration.between(each.start(), slot.start()).abs().compareTo(APART) >= 0);
    }
}
