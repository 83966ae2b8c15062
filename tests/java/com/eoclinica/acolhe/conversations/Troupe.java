package com.eoclinica.acolhe.conversations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Plays many dialogues at a time; those that wait for the clock wait together. */
final class Troupe {

    private static final int AT_ONCE = 32;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-01-06");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final World world;
    private final Act act;

    /** Whoever plays has a day for itself, or two dialogues would be after the same slot. */
    private final BlockingQueue<LocalDate> days = Stream.iterate(FIRST_DAY, day -> day.plusDays(1))
            .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
            .limit(AT_ONCE)
            .collect(toCollection(LinkedBlockingQueue::new));

    private final Map<Script, CompletableFuture<Void>> played = new LinkedHashMap<>();

    /** How one dialogue is played. */
    interface Act {
        void play(Script script, Stage stage, Consumer<Duration> waiting);
    }

    Troupe(World world, Act act) {
        this.world = world;
        this.act = act;
    }

    /** @return each dialogue with how it ended, once all have ended */
    Map<Script, CompletableFuture<Void>> play(List<Script> scripts) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            scripts.stream().filter(each -> each.waits().isEmpty()).forEach(each -> play(each, executor, _ -> {}));
        }
        scripts.stream()
                .filter(each -> each.waits().isPresent())
                .collect(groupingBy(each -> each.waits().orElseThrow()))
                .forEach(this::waiting);
        return played;
    }

    private void waiting(Duration wait, List<Script> scripts) {
        var together = new WaitTogether(world, wait, scripts.size());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var script : scripts)
                play(script, executor, together::waiting).whenComplete((_, _) -> together.leave());
        }
    }

    private CompletableFuture<Void> play(Script script, Executor executor, Consumer<Duration> waiting) {
        var day = takeDay();
        var stage = new Stage(world, script.given(), day);
        var done = CompletableFuture.runAsync(() -> act.play(script, stage, waiting), executor)
                .whenComplete((_, _) -> {
                    stage.clear();
                    days.add(day);
                });
        played.put(script, done);
        return done;
    }

    private LocalDate takeDay() {
        try {
            return days.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted before a day was free", e);
        }
    }
}
