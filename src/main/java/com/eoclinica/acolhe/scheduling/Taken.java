package com.eoclinica.acolhe.scheduling;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is occupied, by practitioner, room or device. Intervals of one resource never overlap, so that one look halves what is
 * left. Kept as numbers: a search asks tens of thousands of times.
 */
final class Taken {

    static final Taken NOTHING = new Taken(Map.of());

    private final Map<String, Times> byResource = new HashMap<>();

    Taken(Map<String, List<Interval>> intervals) {
        intervals.forEach((resource, each) -> byResource.put(resource, Times.of(each)));
    }

    /** Seconds of the epoch, {@code until} exclusive. */
    boolean isFree(String resource, long from, long until) {
        var times = byResource.get(resource);
        return times == null || times.areFree(from, until);
    }

    /** Starts are rounded down and ends up, so that a fraction of a second is never given away. */
    private record Times(long[] starts, long[] ends) {

        static Times of(List<Interval> intervals) {
            var sorted = intervals.stream()
                    .filter(each -> each.start().isBefore(each.end()))
                    .sorted(Comparator.comparing(Interval::start))
                    .toList();
            return new Times(
                    sorted.stream()
                            .mapToLong(each -> each.start().getEpochSecond())
                            .toArray(),
                    sorted.stream().mapToLong(each -> roundedUp(each.end())).toArray());
        }

        private static long roundedUp(Instant at) {
            return at.getEpochSecond() + (at.getNano() > 0 ? 1 : 0);
        }

        boolean areFree(long from, long until) {
            int found = Arrays.binarySearch(ends, from + 1);
            int next = found < 0 ? -found - 1 : found;
            return next == ends.length || starts[next] >= until;
        }
    }
}
