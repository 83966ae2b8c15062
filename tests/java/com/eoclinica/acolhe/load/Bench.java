package com.eoclinica.acolhe.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How fast the way of a message is, once the code is compiled. Run by {@code tests/bench/run}; five minutes in all. */
public final class Bench {

    /** As in the container, but for the heap. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Djdk.virtualThreadScheduler.parallelism=8");

    private static final boolean SHORT = Boolean.getBoolean("acolhe.load.short");
    private static final PrintStream OUT = System.out;

    private final Stage stage;
    private final Application application;
    private final Crowd crowd;
    private final Postman postman;

    private Bench(Stage stage, Application application, Crowd crowd, Postman postman) {
        this.postman = postman;
        this.stage = stage;
        this.application = application;
        this.crowd = crowd;
    }

    public static void main(String[] parts) throws Exception {
        var port = Stage.freePort();
        var crowds = new Crowd[1];
        try (var waha = WahaStub.start(0, sent -> crowds[0].arrived(sent));
                var stage = new Stage(waha.port());
                var sender = new Sender(List.of(java.net.URI.create("http://127.0.0.1:" + port + "/webhooks/waha")));
                var postman = new Postman(sender);
                var crowd = new Crowd(postman, Crowd.ASKING)) {
            crowds[0] = crowd;
            var application = stage.launch(port, options()).awaitReady();
            new Bench(stage, application, crowd, postman).run(List.of(parts));
            application.end();
        }
        System.exit(0);
    }

    /** Those of the container, and what is wanted besides. */
    static List<String> options() {
        var options = new ArrayList<>(OPTIONS);
        options.addAll(
                Arrays.asList(System.getProperty("acolhe.load.options", "").split(" +")));
        options.removeIf(String::isBlank);
        return options;
    }

    private void run(List<String> parts) {
        OUT.println("log " + stage.folder().resolve("application.log"));
        measure("warm-up, 60 patients in a loop", seconds("warm", 150), () -> crowd.closedLoop(60));
        if (parts.isEmpty() || parts.contains("sustained")) {
            measure("sustained, 60 patients", 20, () -> {});
            measure("sustained, 180 patients", 20, () -> crowd.closedLoop(120));
        }
        if (parts.contains("crowd5000")) crowd5000();
        crowd.calmDown();
        if (parts.contains("hour")) hour();
        if (parts.isEmpty() || parts.contains("latency")) {
            measure("150 messages a second", 20, () -> crowd.openLoop(150, Duration.ofSeconds(18)));
            measure("200 messages a second", 20, () -> crowd.openLoop(200, Duration.ofSeconds(18)));
        }
        if (parts.isEmpty() || parts.contains("crowd")) measure("400 at once", 10, () -> crowd.allAtOnce(400));
    }

    /** They take half a minute for a message, so 5,000 of them write 167 a second. */
    private void crowd5000() {
        var patients = SHORT ? 500 : 5000;
        var name = "%,d patients in conversation at once".formatted(patients);
        measure(name, SHORT ? 40 : 180, () -> crowd.converse(patients, Duration.ofSeconds(30)));
        OUT.printf("  %d wait for their answer now%n", crowd.unanswered());
    }

    /** 50,000 messages an hour, and three times ten times as many for twenty seconds. */
    private void hour() {
        var calm = SHORT ? 30 : 600;
        measure("50,000 messages an hour", calm, () -> crowd.openLoopPerHour(50_000, Duration.ofSeconds(calm - 2)));
        for (var burst = 1; burst <= (SHORT ? 1 : 3); burst++) {
            measure("burst of ten times that", 22, () -> crowd.openLoopPerHour(500_000, Duration.ofSeconds(20)));
            measure("after it", 10, () -> crowd.openLoopPerHour(50_000, Duration.ofSeconds(8)));
        }
        crowd.calmDown();
        OUT.printf(
                "%n%d acknowledged and never answered, %d answered twice%n", crowd.unanswered(), crowd.surplus.get());
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static int seconds(String name, int otherwise) {
        return Integer.getInteger("acolhe.load." + name, otherwise);
    }

    /** What happens from the start of {@code load} for so many seconds. */
    private void measure(String name, int seconds, Runnable load) {
        crowd.acknowledged.clear();
        crowd.answered.clear();
        var before = Usage.of(application.pid());
        var start = System.nanoTime();
        load.run();
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos() - (System.nanoTime() - start));
        report(name, before, (System.nanoTime() - start) / 1e9);
    }

    private void report(String name, Usage before, double seconds) {
        var turns = crowd.answered.count();
        var after = Usage.of(application.pid());
        var cpu = millis(after.cpu().minus(before.cpu())) / Math.max(turns, 1);
        var compiler = millis(after.compiler().minus(before.compiler())) / Math.max(turns, 1);
        OUT.printf(
                Locale.ROOT,
                "%n%s: %d turns in %.1f s = %.0f/s, %.2f CPU-ms a turn (%.2f of it the compiler), %d MiB resident, %d refused, %d surplus%n",
                name,
                turns,
                seconds,
                turns / seconds,
                cpu,
                compiler,
                after.residentMebibytes(),
                postman.refused.get(),
                crowd.surplus.get());
        OUT.println("  acknowledged  " + crowd.acknowledged);
        OUT.println("  answered      " + crowd.answered);
    }
}
