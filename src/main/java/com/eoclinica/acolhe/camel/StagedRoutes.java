package com.eoclinica.acolhe.camel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceHelper;

/** The files of a folder that a turn passes, from its lane to its answer; what leads out into the world is left out. */
final class StagedRoutes {

    private static final String FIRST = "conversation.take-turn";
    private static final Pattern CALL = Pattern.compile("uri: direct:([a-z-]+)\\.([a-z-]+)");
    private static final Set<String> WORLD = Set.of("channel", "operations");
    private static final Set<String> OUTSIDE = Set.of("understanding.ask-model", "conversation.hear-voice");

    private final Path folder;
    private final Set<String> found = new java.util.LinkedHashSet<>();
    private final List<Resource> resources = new ArrayList<>();

    StagedRoutes(Path folder) {
        this.folder = folder;
    }

    /** Error policies first, for the routes name them. */
    List<Resource> find() throws IOException {
        try (var shared = Files.list(folder.resolve("shared"))) {
            for (var file : shared.sorted().toList()) resources.add(resource(file, Files.readString(file)));
        }
        follow(FIRST);
        return List.copyOf(resources);
    }

    private void follow(String id) throws IOException {
        var file = folder.resolve(id.replace('.', '/') + RouteFolder.ENDING);
        if (OUTSIDE.contains(id) || !Files.exists(file) || !found.add(id)) return;
        var text = Files.readString(file);
        resources.add(resource(file, text));
        for (var called : calls(text).toList()) follow(called);
    }

    private static Stream<String> calls(String text) {
        return CALL.matcher(text)
                .results()
                .filter(call -> !WORLD.contains(call.group(1)))
                .map(call -> call.group(1) + "." + call.group(2));
    }

    private static Resource resource(Path file, String text) {
        return ResourceHelper.fromString("file:" + file.toAbsolutePath(), text);
    }
}
