package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as a person reads it: times in ISO 8601 (UTC), documents and bytes as text. */
final class Readable {

    private Readable() {}

    static Map<String, @Nullable Object> row(Map<String, Object> row) {
        var readable = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((column, value) -> readable.put(column, text(value)));
        return readable;
    }

    private static @Nullable Object text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp time -> time.toInstant().toString();
            case byte[] bytes -> new String(bytes, UTF_8);
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
