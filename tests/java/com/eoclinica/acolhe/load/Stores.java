package com.eoclinica.acolhe.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Accidents of PostgreSQL, Redis and Kafka that take more than one line. */
final class Stores {

    private static final int SECONDS = 8;

    private Stores() {}

    /** PostgreSQL then ends every connection, throws its shared memory away and recovers from its log. */
    static void killABackend(Scene scene) throws Exception {
        try (var db = scene.stage.connection();
                var row = db.createStatement().executeQuery("select pg_backend_pid()")) {
            row.next();
            Signal.kill(row.getLong(1));
        }
    }

    /** Whoever runs it makes room, and starts it again if it gave up. */
    static void fillPostgres(Scene scene) throws Exception {
        scene.postgresDisk.fill();
        scene.pause(SECONDS);
        scene.postgresDisk.empty();
        if (ProcessHandle.of(scene.postgres()).isEmpty()) scene.stage.servers().startPostgres();
    }

    static void fillKafka(Scene scene) throws Exception {
        scene.kafkaDisk.fill();
        scene.pause(SECONDS);
        scene.kafkaDisk.empty();
        if (!scene.kafka.isAlive()) scene.kafka.startAgain();
    }

    static void flushRedis(Scene scene) throws IOException {
        for (var each = 0; each < 10; each++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            flush(scene.stage.servers().addresses().redisPort());
        }
    }

    private static void flush(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("FLUSHALL\r\n".getBytes());
            if (socket.getInputStream().read() != '+') throw new IOException("Redis was not flushed");
        }
    }
}
