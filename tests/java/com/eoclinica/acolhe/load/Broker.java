package com.eoclinica.acolhe.load;

import com.eoclinica.acolhe.development.KafkaOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Kafka in a process of its own, so that it can be ended, killed and frozen; its messages outlive it. */
final class Broker implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final int controllerPort;
    private Process process;

    private Broker(Path folder, int port, int controllerPort) throws IOException {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
        process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    static Broker start(Path folder) throws Exception {
        return new Broker(folder, Stage.freePort(), Stage.freePort());
    }

    private Process launch() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var started = new ProcessBuilder(List.of(
                        java,
                        "-Xmx320m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaOnly.class.getName(),
                        folder.toString(),
                        Integer.toString(port),
                        Integer.toString(controllerPort)))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("broker.log").toFile()))
                .start();
        var said = started.inputReader();
        for (var line = said.readLine(); !"ready=true".equals(line); line = said.readLine()) {
            if (line == null) throw new IOException("Kafka does not start; see broker.log");
        }
        return started;
    }

    String address() {
        return "localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException {
        process = launch();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
