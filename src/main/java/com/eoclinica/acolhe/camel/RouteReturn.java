package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.RouteVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes back to an earlier version of a route file: rehearsed first, then written, where the watch finds it like any edit. */
@Component
class RouteReturn implements RouteVersions {

    private static final Logger LOG = LoggerFactory.getLogger(RouteReturn.class);

    private final RouteFolder folder;
    private final RouteHistory history;
    private final RehearsalRoom room;

    RouteReturn(RouteFolder folder, RouteHistory history, RehearsalRoom room) {
        this.folder = folder;
        this.history = history;
        this.room = room;
    }

    @Override
    public List<String> of(String route) {
        try {
            var file = file(route);
            return file.isEmpty() ? List.of() : history.of(file.get());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the versions of " + route + " cannot be read", e);
        }
    }

    @Override
    public Return goBack(String route, String version) {
        try {
            var file = file(route);
            var text = file.isEmpty() ? Optional.<String>empty() : history.text(file.get(), version);
            return text.isEmpty() ? new NoSuchVersion() : goBack(file.get(), text.get());
        } catch (IOException e) {
            LOG.warn("{} cannot go back: {}", route, e.toString());
            return new NotWritable();
        }
    }

    private Return goBack(Path file, String text) throws IOException {
        if (!Files.isWritable(file)) return new NotWritable();
        var rehearsed = room.rehearse(file, text);
        if (rehearsed.refused()) return new Refused(rehearsed);
        Files.writeString(file, text);
        LOG.info("{} goes back to an earlier version", folder.name(file));
        return new WentBack(rehearsed);
    }

    /** A route's id is its folder and its file. */
    private Optional<Path> file(String route) throws IOException {
        return folder.files().stream()
                .filter(each -> folder.place(each).toString().equals(route.replace('.', '/') + RouteFolder.ENDING))
                .findFirst();
    }
}
