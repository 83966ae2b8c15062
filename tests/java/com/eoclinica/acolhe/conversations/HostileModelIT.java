package com.eoclinica.acolhe.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The dialogues on the whole product while the model lies, breaks and comes too late. {@code -Dhostile.runs=1200} plays
 * so many of them, {@code -Dhostile.seed=7} others; without, as many as a build has time for.
 */
@TestMethodOrder(OrderAnnotation.class)
class HostileModelIT {

    private static final Logger LOG = LoggerFactory.getLogger(HostileModelIT.class);
    private static final int RUNS = Integer.getInteger("hostile.runs", 90);
    private static final long SEED = Long.getLong("hostile.seed", 20270104L);

    private static HostileModel model;
    private static World world;

    private final AtomicInteger ended = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        model = HostileModel.start(SEED);
        world = World.start(Map.of(
                "acolhe.model.api-key", "stub-key",
                "acolhe.model.base-url", model.address(),
                "acolhe.model.deadline", "2s",
                "acolhe.model.fallbacks", "",
                "acolhe.conversation.quiet-window", "400ms",
                "acolhe.routes.directory", trusting().toString()));
    }

    /** The product's routes with a breaker that opens late: on a busy machine it would keep the lies from being heard. */
    private static Path trusting() throws IOException {
        var routes = Files.createTempDirectory("acolhe-trusting").resolve("routes");
        FileSystemUtils.copyRecursively(Path.of("routes"), routes);
        var asking = routes.resolve("understanding/ask-model.camel.yaml");
        var text = Files.readString(asking);
        assertThat(text).contains("failureRateThreshold: 50");
        Files.writeString(asking, text.replace("failureRateThreshold: 50", "failureRateThreshold: 100"));
        return routes;
    }

    @Test
    @Order(1)
    void noLieOfTheModelIsWrittenDown() {
        var wrong = new ArrayList<String>();
        var left = RUNS;
        for (var pass = 0; left > 0; pass++) {
            var scripts = shuffled(pass).stream().limit(left).toList();
            wrong.addAll(played(scripts));
            left -= scripts.size();
        }
        LOG.info(
                "{} dialogues, {} ended as without a model; it told {}; turns: {}",
                RUNS,
                ended.get(),
                model.told(),
                turns());
        assertThat(wrong).isEmpty();
        assertThat(model.told().values().stream().mapToInt(each -> each).sum())
                .as("lies told, so that this was a test")
                .isGreaterThan(RUNS);
    }

    /** After the lies, so that the breaker, which opens here, hides none of them. */
    @Test
    @Order(2)
    void aModelThatFailsInTheMiddleOfADialogueIsNotMissed() {
        world.reopen();
        var troupe = new Troupe(world, (script, stage, waiting) -> {
            script.steps().stream()
                    .filter(each -> each.model() != null)
                    .forEach(each -> model.script(stage.filled(each.says().getFirst()), each.model()));
            new Player(world, script, stage, waiting).play();
        });
        assertThat(troupe.play(Scripts.withModel()).values()).isNotEmpty().allSatisfy(CompletableFuture::join);
        assertThat(model.obeyed()).as("answers the dialogues asked for").isPositive();
    }

    private static List<Script> shuffled(int pass) {
        var scripts = new ArrayList<>(Scripts.all());
        Collections.shuffle(scripts, new Random(SEED + pass));
        return scripts;
    }

    private List<String> played(List<Script> scripts) {
        world.reopen();
        var troupe = new Troupe(world, (script, stage, waiting) -> {
            var player = new StubbornPlayer(world, script, stage, waiting);
            if (player.play()) ended.incrementAndGet();
        });
        var wrong = new ArrayList<String>();
        troupe.play(scripts).forEach((script, done) -> {
            try {
                done.join();
            } catch (CompletionException e) {
                wrong.add(script.name() + ": " + e.getCause().getMessage());
            }
        });
        return wrong;
    }

    /** Why the model was not asked, or what came of it. */
    private static Map<String, Double> turns() {
        return world.bean(MeterRegistry.class).find("acolhe.model.turns").counters().stream()
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.getId().getTag("outcome")),
                        Counter::count,
                        Double::sum,
                        TreeMap::new));
    }

    @AfterAll
    static void end() {
        world.product().end();
        model.close();
    }
}
