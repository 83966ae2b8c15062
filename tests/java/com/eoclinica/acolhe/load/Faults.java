package com.eoclinica.acolhe.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Accidents under load, and what they left behind. Run by {@code tests/faults/run}; the seed makes them happen at the same
 * moments again. Bounded: so many of each, and none is begun once the time is up.
 */
public final class Faults {

    private static final int TIMES = Integer.getInteger("acolhe.load.accidents", 1);
    private static final Duration BOUND = Duration.ofMinutes(Integer.getInteger("acolhe.load.minutes", 60));
    private static final PrintStream OUT = System.out;

    private final Scene scene;
    private final List<Result> results = new ArrayList<>();
    private final long end = System.nanoTime() + BOUND.toNanos();

    private Faults(Scene scene) {
        this.scene = scene;
    }

    /** @param names beginnings of accidents' names; none means all */
    public static void main(String[] names) throws Exception {
        try (var scene = new Scene()) {
            System.exit(new Faults(scene).suffer(Accident.named(names)) ? 0 : 1);
        }
    }

    private boolean suffer(List<Accident> accidents) throws Exception {
        OUT.println("log " + scene.folder.resolve("application.log"));
        for (var accident : accidents) {
            for (var time = 0; time < TIMES && canPlay(accident); time++) play(accident);
        }
        OUT.printf("%n%s%n", Result.head());
        results.forEach(OUT::println);
        return results.stream().allMatch(Result::isClean);
    }

    private void play(Accident accident) throws Exception {
        var result = new Trial(scene).of(accident);
        results.add(result);
        OUT.printf("%s %s%n", result.isClean() ? "  " : "!!", result);
    }

    private boolean canPlay(Accident accident) {
        if (System.nanoTime() > end) OUT.printf("not played, the time is up: %s%n", accident.title());
        else if (accident.needsDisks() && !scene.postgresDisk.isMounted())
            OUT.printf("not played, no disk could be mounted: %s%n", accident.title());
        else return true;
        return false;
    }
}
