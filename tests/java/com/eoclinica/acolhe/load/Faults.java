package com.eoclinica.acolhe.load;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Accidents under load, and what they left behind. Run by {@code tests/faults/run}; the seed makes them happen at the same
 * moments again.
 */
public final class Faults {

    private static final List<String> OPTIONS = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final Duration SETTLED = Duration.ofSeconds(120);
    private static final PrintStream OUT = System.out;

    private final Stage stage;
    private final WahaStub waha;
    private final Crowd crowd;
    private final List<Integer> ports;
    private final List<Application> instances = new ArrayList<>();
    private final Random random = new Random(Long.getLong("acolhe.load.seed", 42));

    private Faults(Stage stage, WahaStub waha, Crowd crowd, List<Integer> ports) {
        this.stage = stage;
        this.waha = waha;
        this.crowd = crowd;
        this.ports = ports;
    }

    public static void main(String[] kinds) throws Exception {
        var clean = true;
        for (var kind : kinds.length == 0 ? new String[] {"crash", "instances"} : kinds) clean &= run(kind);
        System.exit(clean ? 0 : 1);
    }

    private static boolean run(String kind) throws Exception {
        var ports = kind.equals("instances") ? List.of(Stage.freePort(), Stage.freePort()) : List.of(Stage.freePort());
        var targets = ports.stream()
                .map(port -> URI.create("http://127.0.0.1:" + port + "/webhooks/waha"))
                .toList();
        var crowds = new Crowd[1];
        try (var waha = WahaStub.start(0, sent -> crowds[0].arrived(sent));
                var stage = new Stage(waha.port()).with("acolhe.conversation.lease", "5s");
                var sender = new Sender(targets);
                var crowd = new Crowd(sender, Crowd.BOOKING)) {
            crowds[0] = crowd;
            return new Faults(stage, waha, crowd, ports).suffer(kind);
        }
    }

    private boolean suffer(String kind) throws Exception {
        for (var port : ports) instances.add(launch(port));
        for (var each : instances) each.awaitReady();
        crowd.closedLoop(Integer.getInteger("acolhe.load.patients", 20));
        for (var i = 1; i <= Integer.getInteger("acolhe.load.accidents", 10); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1000 + random.nextInt(4000)));
            if (kind.equals("crash")) crash();
            else if (kind.equals("instances")) freeze(random.nextInt(instances.size()));
            else waha();
            OUT.printf("%s %d: %d answered so far%n", kind, i, crowd.answered.count());
        }
        return judge(kind);
    }

    private Application launch(int port) throws Exception {
        return stage.launch(port, OPTIONS);
    }

    private void crash() throws Exception {
        instances.getFirst().kill();
        instances.set(0, launch(ports.getFirst()).awaitReady());
    }

    /** Longer than a lease: the other instance takes over, and the frozen one wakes up as a zombie. */
    private void freeze(int which) throws Exception {
        instances.get(which).freeze();
        LockSupport.parkNanos(Duration.ofSeconds(8).toNanos());
        instances.get(which).thaw();
    }

    private void waha() {
        waha.away(true);
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        waha.away(false);
    }

    private boolean judge(String kind) throws Exception {
        crowd.hush();
        var deadline = System.nanoTime() + SETTLED.toNanos();
        while (crowd.unanswered() > 0 && System.nanoTime() < deadline)
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        try (var db = stage.connection()) {
            var verdict = Verdict.of(db, waha.log(), crowd.unanswered(), crowd.surplus.get());
            OUT.printf(
                    "%n%s: %d messages, %d webhooks had to be repeated, log %s%n%s%n",
                    kind,
                    crowd.answered.count(),
                    crowd.refused.get(),
                    stage.folder().resolve("application.log"),
                    verdict);
            for (var each : instances) each.kill();
            return verdict.isClean();
        }
    }
}
