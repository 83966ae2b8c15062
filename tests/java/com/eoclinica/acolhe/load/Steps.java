package com.eoclinica.acolhe.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Every step of a message's way that was seen under load is once the last one, at moments of a seed. */
final class Steps {

    private static final int SEEDS = Integer.getInteger("acolhe.load.seeds", 1);
    /** Beginnings of the names of routes on the way from a webhook to the tick of its answer. */
    private static final List<String> ROUTES = List.of(System.getProperty(
                    "acolhe.load.routes",
                    "channel.answer-directly channel.ask-for-answer channel.receive-webhook channel.store-webhook"
                            + " channel.take-in channel.keep-message channel.read-words triage. conversation."
                            + " understanding. channel.send-message channel.show-typing channel.post-message"
                            + " channel.record-delivery-status")
            .split(" +"));

    /** At the first to this passing of a step. */
    private static final int LATEST = 3;

    private static final Duration COMES_BY = Duration.ofSeconds(30);
    private static final PrintStream OUT = System.out;

    private final Scene scene;
    private final Random random;

    private Steps(Scene scene, long seed) {
        this.scene = scene;
        this.random = new Random(seed);
    }

    static void killAtEach(Scene scene) throws Exception {
        var steps = seen(scene);
        OUT.printf("%d steps of a message's way, each with %d seeds%n", steps.size(), SEEDS);
        for (var seed = 1; seed <= SEEDS; seed++) new Steps(scene, seed).killAt(steps);
        scene.killAndStart(0);
    }

    private static List<String> seen(Scene scene) throws Exception {
        var file = scene.folder.resolve("steps");
        scene.killAndStart(0, "-Dacolhe.load.fatal=record:" + file);
        scene.pause(20);
        return of(Files.readAllLines(file));
    }

    private static List<String> of(List<String> seen) {
        return seen.stream()
                .filter(step -> ROUTES.stream().anyMatch(step::startsWith))
                .sorted()
                .toList();
    }

    private void killAt(List<String> steps) throws InterruptedException, IOException {
        var deaths = 0;
        for (var step : steps) {
            for (var each = 0; each < LATEST; each++)
                Thread.startVirtualThread(scene.alarms::ring); // some are taken in an emergency only
            var died =
                    scene.startToDie(0, "-Dacolhe.load.fatal=" + step + "," + (1 + random.nextInt(LATEST)), COMES_BY);
            if (!died) OUT.printf("nobody came to %s within %d s%n", step, COMES_BY.toSeconds());
            else deaths++;
        }
        OUT.printf("killed at %d steps%n", deaths);
    }
}
