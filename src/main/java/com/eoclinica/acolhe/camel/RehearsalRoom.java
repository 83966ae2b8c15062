package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.Rehearsed;
import com.eoclinica.acolhe.operations.RouteRehearsals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Rehearsals in the running product: one at a time, each in a Camel context of its own. */
@Component
class RehearsalRoom implements RouteRehearsals {

    private final RouteFolder folder;
    private final Path proposed;
    private final ReentrantLock alone = new ReentrantLock();

    RehearsalRoom(RouteFolder folder, @Value("${acolhe.routes.proposed}") Path proposed) {
        this.folder = folder;
        this.proposed = proposed.toAbsolutePath().normalize();
    }

    @Override
    public Path proposed() {
        return proposed;
    }

    @Override
    public Optional<Rehearsed> rehearse() {
        return Files.isDirectory(proposed) ? Optional.of(rehearse(proposed)) : Optional.empty();
    }

    /** The running routes with this one file otherwise. */
    Rehearsed rehearse(Path file, String text) {
        try {
            var edited = Files.createTempDirectory("acolhe-rehearsal");
            try {
                FileSystemUtils.copyRecursively(folder.path(), edited);
                Files.writeString(edited.resolve(folder.place(file)), text);
                return rehearse(edited);
            } finally {
                FileSystemUtils.deleteRecursively(edited);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the routes cannot be laid out for a rehearsal", e);
        }
    }

    private Rehearsed rehearse(Path edited) {
        alone.lock();
        try {
            var report = Rehearse.compare(folder.path(), edited);
            var lines = report.lines();
            return new Rehearsed(report.isRefused(), lines.getFirst(), lines.subList(1, lines.size()));
        } catch (Exception e) {
            throw new IllegalStateException("the routes that run cannot be rehearsed", e);
        } finally {
            alone.unlock();
        }
    }
}
