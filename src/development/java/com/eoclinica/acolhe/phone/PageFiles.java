package com.eoclinica.acolhe.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page's own files, from the class path. */
final class PageFiles {

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8");

    private PageFiles() {}

    static Answer read(String name) {
        var type = TYPES.get(name.replaceFirst(".*\\.", ""));
        if (type == null || !name.matches("[\\w-]+\\.\\w+")) return Answer.notFound("Cannot GET /phone/" + name);
        try (var file = PageFiles.class.getResourceAsStream("/phone/" + name)) {
            return file == null
                    ? Answer.notFound("Cannot GET /phone/" + name)
                    : new Answer(200, type, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the Phone's page cannot be read", e);
        }
    }
}
