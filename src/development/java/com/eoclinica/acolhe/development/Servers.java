package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Real PostgreSQL, Redis and Kafka on this machine; their data stays in the folder between starts. */
public final class Servers implements AutoCloseable {

    private final Closing open = new Closing();
    private final Path folder;
    private final Ports ports;
    private final Addresses addresses;
    private final KafkaServer kafka;
    private PostgresServer postgres;
    private RedisServer redis;

    private Servers(Path folder, Supplier<Ports> choice) throws Exception {
        open.keep(DataFolder.hold(folder));
        endLeftovers(folder);
        this.folder = folder;
        ports = choice.get();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starting = threads.submit(() -> open.keep(PostgresServer.start(folder, ports.postgres())));
            var caching = threads.submit(() -> open.keep(RedisServer.start(folder, ports.redis())));
            var queueing = threads.submit(() -> kafka(folder, ports));
            redis = caching.get();
            postgres = starting.get();
            kafka = queueing.get();
            addresses = addresses(postgres, ports, kafka);
        } catch (Exception e) {
            close(); // the block above has waited for the others, so nothing starts after this
            throw e;
        }
    }

    private KafkaServer kafka(Path folder, Ports ports) throws Exception {
        var kafka = open.keep(KafkaServer.start(folder, ports.kafka(), ports.kafkaController()));
        kafka.createTopics(Topics.all());
        return kafka;
    }

    /** On any free ports, so that several can run side by side. */
    public static Servers start(Path folder) {
        return start(folder, Ports::free);
    }

    /** On the usual ports, where a newcomer's own tools find them. */
    public static Servers startOnUsualPorts(Path folder) {
        return start(folder, Ports::usual);
    }

    private static Servers start(Path folder, Supplier<Ports> ports) {
        try {
            return new Servers(folder.toAbsolutePath().normalize(), ports);
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The servers in " + folder + " did not start", e);
        }
    }

    /** Whoever holds the folder may end what a killed launcher left running in it. */
    private static void endLeftovers(Path folder) throws IOException {
        Stale.end(PostgresServer.pidFile(folder), PostgresServer.PROGRAM);
        Stale.end(RedisServer.pidFile(folder), RedisServer.PROGRAM);
    }

    public Addresses addresses() {
        return addresses;
    }

    /** For tests of an outage: both stores are gone until they are started again. */
    public void stopStores() throws IOException {
        stopRedis();
        stopPostgres();
    }

    /** For tests of an outage. */
    public void stopPostgres() throws IOException {
        postgres.close();
    }

    /** On the same port, with what it had. */
    public void startPostgres() throws IOException, SQLException {
        postgres = open.keep(PostgresServer.start(folder, ports.postgres()));
    }

    /** For tests of an outage. */
    public void stopRedis() throws IOException {
        redis.close();
    }

    /** On the same port, with what it had. */
    public void startRedis() throws IOException, InterruptedException {
        redis = open.keep(RedisServer.start(folder, ports.redis()));
    }

    /** For tests of an outage. */
    public void stopKafka() {
        kafka.close();
    }

    private static Addresses addresses(PostgresServer postgres, Ports ports, KafkaServer kafka) {
        return new Addresses(postgres.jdbcUrl(), "postgres", "postgres", "localhost", ports.redis(), kafka.address());
    }

    @Override
    public void close() {
        open.close();
    }
}
