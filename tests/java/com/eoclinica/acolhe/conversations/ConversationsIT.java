package com.eoclinica.acolhe.conversations;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every dialogue under tests/conversations on the whole product, many at a time, each with a phone of its own. */
class ConversationsIT {

    private static final int AT_ONCE = 32;
    private static final int DAYS = 40;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-01-06");

    private final List<LocalDate> days = FIRST_DAY
            .datesUntil(FIRST_DAY.plusDays(DAYS))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .toList();
    private final Map<Script, CompletableFuture<Void>> played = new LinkedHashMap<>();
    private int next;

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
        var places = new Semaphore(AT_ONCE);
        for (var script : scripts) {
            places.acquireUninterruptibly();
            var done = play(world, script, executor, _ -> {});
            done.whenComplete((_, _) -> places.release());
        }
    }

    private void waiting(World world, Duration wait, List<Script> scripts) {
        var together = new WaitTogether(world, wait, scripts.size());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var script : new ArrayList<>(scripts))
                play(world, script, executor, together::waiting).whenComplete((_, _) -> together.leave());
        }
    }

    private CompletableFuture<Void> play(World world, Script script, Executor executor, Consumer<Duration> waiting) {
        var stage = new Stage(world, script.given(), days.get(next++ % days.size()));
        var player = new Player(world, script, stage, waiting, true);
        var done = CompletableFuture.runAsync(player::play, executor);
        played.put(script, done);
        return done;
    }
}
