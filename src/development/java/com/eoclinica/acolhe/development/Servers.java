package com.eoclinica.acolhe.development;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** PostgreSQL, Redis and Kafka on this machine, real ones, started side by side and ended together. */
public final class Servers implements AutoCloseable {

    private final PostgresServer postgres;
    private final RedisServer redis;
    private final KafkaServer kafka;
    private final Ports ports;

    private Servers(PostgresServer postgres, RedisServer redis, KafkaServer kafka, Ports ports) {
        this.postgres = postgres;
        this.redis = redis;
        this.kafka = kafka;
        this.ports = ports;
    }

    static Servers start(Path data, Ports ports) throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            var postgres = threads.submit(() -> PostgresServer.start(data.resolve("postgresql"), ports.postgres()));
            var redis = threads.submit(() -> RedisServer.start(data.resolve("redis"), ports.redis()));
            var kafka = threads.submit(
                    () -> KafkaServer.start(data.resolve("kafka"), ports.kafka(), ports.kafkaController()));
            return new Servers(get(postgres), get(redis), get(kafka), ports);
        }
    }

    /** Servers for tests: free ports, data in the folder given. */
    public static Servers startOnFreePorts(Path data) throws Exception {
        return start(data, Ports.free());
    }

    private static <T> T get(Future<T> server) throws Exception {
        try {
            return server.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** The Spring settings by which the application finds them. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url",
                postgres.jdbcUrl(),
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "postgres",
                "spring.data.redis.host",
                "127.0.0.1",
                "spring.data.redis.port",
                ports.redis(),
                "spring.kafka.bootstrap-servers",
                "127.0.0.1:" + ports.kafka());
    }

    /** Each is ended even when another refuses to. */
    @Override
    public void close() throws Exception {
        try (postgres;
                redis) {
            kafka.close();
        }
    }
}
