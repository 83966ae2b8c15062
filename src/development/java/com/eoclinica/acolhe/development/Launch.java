package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What must be so before anything is started, each told in one sentence when it is not. */
final class Launch {

    private static final int JDK = 25;

    private Launch() {}

    static Optional<String> obstacle(Path data, List<Integer> ports) {
        return missingJdk().or(() -> takenPort(ports)).or(() -> unwritable(data));
    }

    private static Optional<String> missingJdk() {
        var running = Runtime.version().feature();
        return running >= JDK
                ? Optional.empty()
                : Optional.of("Acolhe needs a JDK 25 and runs on %d: install one, Maven finds it.".formatted(running));
    }

    private static Optional<String> takenPort(List<Integer> ports) {
        return ports.stream()
                .filter(Ports::isTaken)
                .findFirst()
                .map("Port %d is taken: end the program that uses it, then start again."::formatted);
    }

    private static Optional<String> unwritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".test"));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The data folder %s cannot be written: give this user the right to, or run elsewhere."
                    .formatted(data.toAbsolutePath()));
        }
    }

    static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            System.err.println("Did not end cleanly: " + e);
        }
    }
}
