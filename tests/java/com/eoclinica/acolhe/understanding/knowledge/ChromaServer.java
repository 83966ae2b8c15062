package com.eoclinica.acolhe.understanding.knowledge;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** A real Chroma server, as its npm package brings it, with an empty folder of its own. */
final class ChromaServer implements AutoCloseable {

    static final String MISSING =
            "Chroma is not installed, so what needs it was not tested: npm install --global chromadb@3.0.3";

    private final Process process;
    private final int port;

    private ChromaServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Optional<Path> program() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chroma"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static ChromaServer start(Path program) throws IOException {
        var folder = Files.createTempDirectory("acolhe-chroma");
        var port = freePort();
        var process = new ProcessBuilder(
                        program.toString(),
                        "run",
                        "--path",
                        folder.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        var server = new ChromaServer(process, port);
        await().atMost(Duration.ofSeconds(60)).until(server::answers);
        return server;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) throw new IllegalStateException("Chroma ended at once");
        try (var http = HttpClient.newHttpClient()) {
            var heartbeat = HttpRequest.newBuilder(URI.create(address() + "/api/v2/heartbeat"))
                    .build();
            return http.send(heartbeat, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
