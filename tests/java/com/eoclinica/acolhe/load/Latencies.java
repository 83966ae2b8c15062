package com.eoclinica.acolhe.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Latencies seen, each counted from the moment it was due and not from when the sender got round to it. */
final class Latencies {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void since(long due) {
        nanos.add(System.nanoTime() - due);
    }

    int count() {
        return nanos.size();
    }

    void clear() {
        nanos.clear();
    }

    @Override
    public String toString() {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 %s  p95 %s  p99 %s  max %s ms"
                .formatted(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static String at(long[] sorted, double share) {
        if (sorted.length == 0) return "-";
        var index = (int) Math.ceil(share * sorted.length) - 1;
        return String.format(
                Locale.ROOT,
                "%.1f",
                Arrays.stream(sorted).skip(Math.max(index, 0)).findFirst().orElse(0) / 1e6);
    }
}
