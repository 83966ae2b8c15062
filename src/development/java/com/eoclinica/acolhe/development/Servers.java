package com.eoclinica.acolhe.development;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;

/** Real PostgreSQL, Redis and Kafka on this machine; their data stays in the folder between starts. */
public final class Servers implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Addresses addresses;

    private Servers(Path folder, Ports ports) throws Exception {
        open.push(DataFolder.hold(folder));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = threads.submit(() -> keep(PostgresServer.start(folder, ports.postgres())));
            var redis = threads.submit(() -> keep(RedisServer.start(folder, ports.redis())));
            var kafka = threads.submit(() -> kafka(folder, ports));
            redis.get();
            addresses = addresses(postgres.get(), ports, kafka.get());
        } catch (Exception e) {
            close(); // the block above has waited for the others, so nothing starts after this
            throw e;
        }
    }

    private KafkaServer kafka(Path folder, Ports ports) throws Exception {
        var kafka = keep(KafkaServer.start(folder, ports.kafka(), ports.kafkaController()));
        kafka.createTopics(Topics.all());
        return kafka;
    }

    public static Servers start(Path folder) {
        return start(folder, Ports.free());
    }

    /** Starts the three at once, or none: when one fails, those already started end. */
    public static Servers start(Path folder, Ports ports) {
        try {
            return new Servers(folder.toAbsolutePath(), ports);
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The servers in " + folder + " did not start", e);
        }
    }

    public Addresses addresses() {
        return addresses;
    }

    private static Addresses addresses(PostgresServer postgres, Ports ports, KafkaServer kafka) {
        return new Addresses(postgres.jdbcUrl(), "postgres", "postgres", "localhost", ports.redis(), kafka.address());
    }

    private synchronized <T extends AutoCloseable> T keep(T server) {
        open.push(server);
        return server;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            end(open.pop());
        }
    }

    private static void end(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("A server did not end cleanly: " + e);
        }
    }
}
