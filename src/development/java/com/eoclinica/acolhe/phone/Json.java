package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** JSON as bytes and back. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON", e);
        }
    }

    /** Nothing for a line that a crash cut off. */
    static Optional<Event> event(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(MAPPER.readValue(line, Event.class));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** A body that is no JSON object counts as an empty one, so that its missing fields are the error. */
    static ObjectNode read(byte[] body) {
        try {
            return MAPPER.readTree(body) instanceof ObjectNode object ? object : object();
        } catch (IOException _) {
            return object();
        }
    }
}
