package com.eoclinica.acolhe.conversations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every dialogue under tests/conversations on the whole product, many at a time, each with a phone of its own. */
class ConversationsIT {

    private static final int AT_ONCE = 32;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-01-06");

    /** Whoever plays has a day for itself, or two dialogues would be after the same slot. */
    private final BlockingQueue<LocalDate> days = Stream.iterate(FIRST_DAY, day -> day.plusDays(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .limit(AT_ONCE)
            .collect(toCollection(LinkedBlockingQueue::new));

    private final Map<Script, CompletableFuture<Void>> played = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> dialogues() {
        var world = World.start(Map.of());
        var scripts = Scripts.all();
        var talking = scripts.stream().filter(each -> each.waits().isEmpty()).toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            together(world, talking, executor);
        }
        scripts.stream()
                .filter(each -> each.waits().isPresent())
                .collect(groupingBy(each -> each.waits().orElseThrow()))
                .forEach((wait, all) -> waiting(world, wait, all));
        return scripts.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> played.get(each).join()));
    }

    private void together(World world, List<Script> scripts, Executor executor) {
        for (var script : scripts) play(world, script, executor, _ -> {});
    }

    private void waiting(World world, Duration wait, List<Script> scripts) {
        var together = new WaitTogether(world, wait, scripts.size());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var script : new ArrayList<>(scripts))
                play(world, script, executor, together::waiting).whenComplete((_, _) -> together.leave());
        }
    }

    private CompletableFuture<Void> play(World world, Script script, Executor executor, Consumer<Duration> waiting) {
        var day = takeDay();
        var stage = new Stage(world, script.given(), day);
        var player = new Player(world, script, stage, waiting, true);
        var done = CompletableFuture.runAsync(player::play, executor).whenComplete((_, _) -> {
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
