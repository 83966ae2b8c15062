package com.eoclinica.acolhe.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is occupied, by practitioner, room or device. Intervals of one resource never overlap, so a search halves them. */
record Taken(Map<String, List<Interval>> byResource) {

    static final Taken NOTHING = new Taken(Map.of());

    Taken {
        byResource = byResource.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> sorted(each.getValue())));
    }

    boolean isFree(String resource, Interval during) {
        var intervals = byResource.get(resource);
        if (intervals == null) return true;
        var next = firstEndingAfter(intervals, during.start());
        return next == intervals.size() || !intervals.get(next).overlaps(during.start(), during.end());
    }

    private static int firstEndingAfter(List<Interval> intervals, Instant start) {
        int low = 0;
        int high = intervals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intervals.get(middle).end().isAfter(start)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static List<Interval> sorted(List<Interval> intervals) {
        return intervals.stream()
                .filter(each -> Duration.between(each.start(), each.end()).isPositive())
                .sorted(Comparator.comparing(Interval::start))
                .toList();
    }
}
