package com.eoclinica.acolhe.camel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceHelper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder whose files are the routes. A file is named as people say it: {@code routes/channel/send-message.camel.yaml}. */
@Component
class RouteFolder {

    static final String ENDING = ".camel.yaml";

    private final Path folder;

    RouteFolder(@Value("${acolhe.routes.directory}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    boolean holds(Path file) {
        return file.toString().endsWith(ENDING) && absolute(file).startsWith(folder);
    }

    String name(Path file) {
        return folder.getFileName().resolve(place(file)).toString();
    }

    /** Where in the folder a file lies: {@code channel/send-message.camel.yaml}. */
    Path place(Path file) {
        return folder.relativize(absolute(file));
    }

    /** Where a route came from, by the location Camel remembers of it. */
    boolean isFrom(Path file, Resource source) {
        var location = Path.of(source.getLocation().replaceFirst("^file:(//)?", ""));
        return absolute(location).equals(absolute(file));
    }

    /** The file as it was read, so that what is checked is what is loaded. */
    Resource resource(Path file, String text) {
        return ResourceHelper.fromString("file:" + absolute(file), text);
    }

    List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(this::holds).toList();
        }
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
