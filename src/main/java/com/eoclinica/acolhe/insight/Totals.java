package com.eoclinica.acolhe.insight;

import java.util.Map;
import java.util.OptionalDouble;

/** Figures of some days added up, by measure and part. */
public record Totals(Map<Measure, Map<String, Long>> amounts) {

    public Map<String, Long> parts(Measure measure) {
        return amounts.getOrDefault(measure, Map.of());
    }

    public long part(Measure measure, String part) {
        return parts(measure).getOrDefault(part, 0L);
    }

    public long sum(Measure measure) {
        return parts(measure).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Between 0 and 1; empty when there is nothing to take a share of. */
    public OptionalDouble share(Measure some, Measure all) {
        return share(sum(some), sum(all));
    }

    public static OptionalDouble share(long some, long all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) some / all);
    }
}
