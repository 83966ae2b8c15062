package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the server a killed launcher left behind, found by the process id in its own file. */
final class Stale {

    private Stale() {}

    static void end(Path pidFile, String program) throws IOException {
        var left = process(pidFile, program);
        if (left.isPresent()) {
            end(left.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** The number may belong to a stranger by now, so the program's name must agree. */
    static Optional<ProcessHandle> process(Path pidFile, String program) throws IOException {
        if (!Files.isReadable(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(process -> process.info().command().orElse("").contains(program));
        }
    }

    static void end(ProcessHandle process) throws IOException {
        interrupt(process);
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException("A server left behind does not end", e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave. */
    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }
}
