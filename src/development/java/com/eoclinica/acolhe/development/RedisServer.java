package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import redis.embedded.core.ExecutableProvider;

/** Redis, detached from the terminal so that Ctrl-C reaches the application first. */
final class RedisServer implements AutoCloseable {

    static final String PROGRAM = "redis";

    private final Path pidFile;

    private RedisServer(Path pidFile) {
        this.pidFile = pidFile;
    }

    static RedisServer start(Path folder, int port) throws IOException, InterruptedException {
        var data = Files.createDirectories(folder.resolve("redis"));
        var pidFile = pidFile(folder);
        new ProcessBuilder(command(data, pidFile, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("redis.log").toFile()))
                .start()
                .waitFor();
        awaitAnswer(port);
        return new RedisServer(pidFile);
    }

    private static String[] command(Path data, Path pidFile, int port) throws IOException {
        return new String[] {
            program(data).toString(),
            "--port",
            Integer.toString(port),
            "--bind",
            "127.0.0.1",
            "--dir",
            data.toString(),
            "--pidfile",
            pidFile.toString(),
            "--logfile",
            data.resolve("redis.log").toString(),
            "--appendonly",
            "yes",
            "--daemonize",
            "yes"
        };
    }

    private static Path program(Path data) throws IOException {
        return ExecutableProvider.newJarResourceProvider(
                        Files.createDirectories(data.resolve("program")).toFile())
                .get()
                .toPath();
    }

    private static void awaitAnswer(int port) throws IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!answers(port)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Redis did not answer within 30 s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes());
            return socket.getInputStream().read() == '+';
        } catch (IOException notYet) {
            return false; // the caller asks again until its deadline
        }
    }

    @Override
    public void close() throws IOException {
        Stale.end(pidFile, PROGRAM);
    }

    static Path pidFile(Path folder) {
        return folder.resolve("redis/redis.pid");
    }
}
