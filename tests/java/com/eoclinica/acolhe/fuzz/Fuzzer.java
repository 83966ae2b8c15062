package com.eoclinica.acolhe.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Throws mutated samples at one entrance for a bounded time: seconds in the build, {@code -Dfuzz.seconds=600} by hand. What
 * breaks it is kept under {@code tests/corpora/fuzz} and thrown first ever after.
 */
public final class Fuzzer {

    private static final Path KEPT = Path.of("tests/corpora/fuzz");
    private static final Duration BUDGET = Duration.ofSeconds(Long.getLong("fuzz.seconds", 3));

    private final Path kept;
    private final List<byte[]> samples;
    private final Random random;

    private Fuzzer(Path kept, List<byte[]> samples, long seed) {
        this.kept = kept;
        this.samples = samples;
        this.random = new Random(seed);
    }

    /** What the entrance does with one input; it throws when the input broke something. */
    @FunctionalInterface
    public interface Entrance {
        void take(byte[] input) throws Exception;
    }

    public static Fuzzer of(String name, Stream<byte[]> samples) {
        var seed = Long.getLong("fuzz.seed", System.nanoTime());
        return new Fuzzer(KEPT.resolve(name), samples.toList(), seed);
    }

    /** @return how many inputs were thrown */
    public long run(Entrance entrance) {
        for (var known : known()) attempt(entrance, known);
        var end = System.nanoTime() + BUDGET.toNanos();
        var thrown = 0L;
        for (; System.nanoTime() < end; thrown++) {
            var sample = samples.get(random.nextInt(samples.size()));
            attempt(entrance, Mutation.several(sample, samples, random));
        }
        return thrown;
    }

    private void attempt(Entrance entrance, byte[] input) {
        try {
            entrance.take(input);
        } catch (Throwable e) {
            throw new AssertionError("broken by " + keep(input) + ": " + e, e);
        }
    }

    private Path keep(byte[] input) {
        try {
            var name = HexFormat.of().toHexDigits(java.util.Arrays.hashCode(input)) + ".bin";
            return Files.write(kept.resolve(name), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<byte[]> known() {
        try (var files = Files.list(kept)) {
            var known = new ArrayList<byte[]>();
            for (var file : files.filter(each -> !each.endsWith(".gitkeep") && Files.isRegularFile(each))
                    .toList()) known.add(Files.readAllBytes(file));
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
