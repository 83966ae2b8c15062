package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One call, with the parts of its path that a template names. */
record Request(String method, String path, Map<String, String> names, Map<String, String> query, byte[] body) {

    static Request of(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                uri.getPath(),
                Map.of(),
                query(uri.getRawQuery()),
                exchange.getRequestBody().readAllBytes());
    }

    Request named(Map<String, String> found) {
        return new Request(method, path, found, query, body);
    }

    String name(String name) {
        return names.getOrDefault(name, "");
    }

    String query(String name, String otherwise) {
        return query.getOrDefault(name, otherwise);
    }

    ObjectNode json() {
        return Json.read(body);
    }

    private static Map<String, String> query(@Nullable String raw) {
        var query = new TreeMap<String, String>();
        if (raw == null) return query;
        for (var pair : raw.split("&")) {
            var parts = pair.split("=", 2);
            query.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
        }
        return query;
    }

    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
