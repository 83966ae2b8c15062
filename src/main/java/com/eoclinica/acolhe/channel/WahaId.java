package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The id WAHA gave a message, wherever its engines put it: {@code id}, {@code id._serialized} or {@code key.id}. */
final class WahaId {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WahaId() {}

    /** The bare id, as its ticks name it; empty when the answer tells none. */
    static Optional<String> of(@Nullable InputStream answer) throws IOException {
        if (answer == null) return Optional.empty();
        try (answer) {
            var body = JSON.readTree(answer);
            return Stream.of(body.at("/key/id"), body.at("/id/_serialized"), body.path("id"))
                    .filter(JsonNode::isTextual)
                    .map(each -> bare(each.asText()))
                    .filter(each -> !each.isEmpty())
                    .findFirst();
        }
    }

    /** {@code true_5511…@c.us_3EB0…} is written by some engines, {@code 3EB0…} by others. */
    private static String bare(String id) {
        var parts = id.split("_");
        return parts.length > 2 ? parts[2] : id;
    }
}
