package com.eoclinica.acolhe.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The application in a JVM of its own, so that it can be measured, killed and frozen. */
final class Application {

    private static final Duration START = Duration.ofSeconds(180);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Process process;
    private final URI address;

    private Application(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Application launch(Map<String, Object> settings, int port, Path log, List<String> options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "com.eoclinica.acolhe.Acolhe", "--server.port=" + port));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Application(process, URI.create("http://127.0.0.1:" + port));
    }

    /** Production's class path when the script gives it; else the tests', less the tests themselves. */
    private static String classPath() {
        var given = System.getProperty("acolhe.load.classpath");
        if (given != null) return given;
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    Application awaitReady() {
        var deadline = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the application does not get ready; see its log");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return this;
    }

    private boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet; the caller has a deadline
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the application started", e);
        }
    }

    URI webhook() {
        return address.resolve("/webhooks/waha");
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end, and waits until it has. */
    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    boolean endsBy(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The application's clock jumps; all of it is on the development clock. */
    void jump(Duration by) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/development/clock"))
                .header("X-Api-Key", Stage.API_KEY)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString("{\"advance\":\"%s\"}".formatted(by)))
                .build();
        var status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) throw new IllegalStateException("the clock does not move: " + status);
    }
}
