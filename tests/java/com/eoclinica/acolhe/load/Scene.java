package com.eoclinica.acolhe.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Everything an accident can happen to: servers on disks that can be filled, WhatsApp, a model, and instances. */
final class Scene implements AutoCloseable {

    private static final List<String> OPTIONS =
            List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dspring.profiles.active=development");

    final Path folder = Files.createTempDirectory("acolhe-faults");
    final SmallDisk postgresDisk = SmallDisk.at(folder.resolve("postgresql"), "700m");
    final SmallDisk kafkaDisk = SmallDisk.at(folder.resolve("kafka-apart"), "400m");
    final WahaStub waha;
    final GeminiStub gemini = GeminiStub.start();
    final Stage stage;
    final Broker kafka;
    final List<Application> instances = new ArrayList<>();
    final List<URI> doors = new CopyOnWriteArrayList<>();
    final Sender sender = new Sender(doors);
    final Postman postman;
    final Crowd crowd;
    final Alarms alarms;
    final Random random = new Random(Long.getLong("acolhe.load.seed", 42));

    Scene() throws Exception {
        waha = WahaStub.start(0, this::arrived);
        stage = new Stage(folder, waha.port());
        stage.servers().stopKafka();
        kafka = Broker.start(kafkaDisk.folder());
        postman = new Postman(sender, webhook -> waha.keep(webhook.payload()));
        crowd = new Crowd(postman, Crowd.BOOKING, Crowd.ASKING_MODEL, Crowd.ASKING);
        alarms = new Alarms(postman);
        stage.with("spring.kafka.bootstrap-servers", kafka.address())
                .with("camel.component.kafka.brokers", kafka.address())
                .with("acolhe.conversation.lease", "5s")
                .with("acolhe.model.api-key", "load-model-key")
                .with("acolhe.model.base-url", gemini.address())
                .with("acolhe.transfers.loopback", "true");
        addInstance();
    }

    private void arrived(WahaStub.Sent sent) {
        if (alarms.isOne(sent)) alarms.arrived(sent);
        else crowd.arrived(sent);
    }

    void addInstance() throws Exception {
        var instance = start(Stage.freePort()).awaitReady();
        instances.add(instance);
        doors.add(instance.webhook());
    }

    /** As the kernel does when memory runs out; started again at the same address. */
    void killAndStart(int which, String... options) throws Exception {
        restart(which, options).awaitReady();
    }

    /** Started so that it ends by itself; killed when it has not by then. */
    boolean startToDie(int which, String option, Duration by) throws IOException, InterruptedException {
        return restart(which, option).endsBy(by);
    }

    private Application restart(int which, String... options) throws IOException, InterruptedException {
        var port = instances.get(which).webhook().getPort();
        instances.get(which).kill();
        instances.set(which, start(port, options));
        return instances.get(which);
    }

    private Application start(int port, String... options) throws IOException {
        return stage.launch(
                port, Stream.concat(OPTIONS.stream(), Stream.of(options)).toList());
    }

    void needThree() throws Exception {
        while (instances.size() < 3) addInstance();
    }

    int any() {
        return random.nextInt(instances.size());
    }

    long postgres() throws IOException {
        return pid("postgresql/postmaster.pid");
    }

    long redis() throws IOException {
        return pid("redis/redis.pid");
    }

    private long pid(String file) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
    }

    void pause(int seconds) {
        LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
    }

    /** So that the next accident finds slots to book: what was booked was counted already. */
    void clearAgenda(Connection db) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute("update appointment set status = 'entered-in-error' where status = 'booked'");
            statement.execute("delete from occupancy");
        }
    }

    @Override
    public void close() throws Exception {
        for (var each : instances) each.kill();
        postman.close();
        crowd.close();
        sender.close();
        kafka.close();
        stage.close();
        gemini.close();
        waha.close();
    }
}
