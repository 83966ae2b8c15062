package com.eoclinica.acolhe.camel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Earlier versions of each route file, the last twenty of each, in a folder of their own. */
@Component
class RouteHistory {

    private static final Logger LOG = LoggerFactory.getLogger(RouteHistory.class);
    private static final String ENDING = ".yaml";
    private static final int MOST = 20;

    private final RouteFolder folder;
    private final Path kept;
    private final Clock clock;

    RouteHistory(RouteFolder folder, @Value("${acolhe.routes.history}") Path kept, Clock clock) {
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    /** Where nothing can be written an edit is live all the same, only without a way back. */
    void keep(Path file, String before) {
        try {
            var versions = Files.createDirectories(versions(file));
            Files.writeString(versions.resolve(stamp() + ENDING), before);
            for (var old : list(versions).stream().skip(MOST).toList()) Files.delete(versions.resolve(old + ENDING));
        } catch (IOException e) {
            LOG.warn("{} has no way back, its version of before cannot be kept: {}", folder.name(file), e.toString());
        }
    }

    /** Newest first. */
    List<String> of(Path file) throws IOException {
        return Files.isDirectory(versions(file)) ? list(versions(file)) : List.of();
    }

    Optional<String> text(Path file, String version) throws IOException {
        if (!of(file).contains(version)) return Optional.empty();
        return Optional.of(Files.readString(versions(file).resolve(version + ENDING)));
    }

    private static List<String> list(Path versions) throws IOException {
        try (var files = Files.list(versions)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path versions(Path file) {
        return kept.resolve(folder.place(file));
    }

    private String stamp() {
        return clock.instant().toString().replace(':', '.');
    }
}
