package com.eoclinica.acolhe.insight;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How long people waited, on a fixed scale, so that days can be added up and a median still be told. Place 0 is below the
 * first limit, the last place has no upper limit.
 */
public final class Waits {

    /** Upper limits in seconds. */
    public static final List<Integer> LIMITS = List.of(2, 5, 10, 20, 30, 60, 120, 300, 900, 1800, 3600, 7200, 86_400);

    private final long[] counts = new long[LIMITS.size() + 1];

    /** @param byPlace how many at each place, as stored */
    public Waits(Map<String, Long> byPlace) {
        byPlace.forEach((place, count) -> counts[Integer.parseInt(place)] += count);
    }

    public long count(int place) {
        return counts[place];
    }

    public long total() {
        return IntStream.range(0, counts.length)
                .mapToLong(place -> counts[place])
                .sum();
    }

    /**
     * Seconds within which that share was answered, read between the limits of its place; beyond the last limit it is that
     * limit. Empty when nobody waited.
     */
    public OptionalDouble within(double share) {
        var wanted = share * total();
        if (wanted == 0) return OptionalDouble.empty();
        double passed = 0;
        for (int place = 0; place < LIMITS.size(); place++) {
            if (passed + counts[place] >= wanted)
                return OptionalDouble.of(between(place, (wanted - passed) / counts[place]));
            passed += counts[place];
        }
        return OptionalDouble.of(LIMITS.getLast());
    }

    private static double between(int place, double part) {
        var from = place == 0 ? 0 : LIMITS.get(place - 1);
        return from + part * (LIMITS.get(place) - from);
    }
}
