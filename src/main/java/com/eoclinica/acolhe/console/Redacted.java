package com.eoclinica.acolhe.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A failed message's body as everybody may see it: its shape, and of its values only those that tell nothing of a patient. */
@Component
class Redacted {

    private static final Set<String> HARMLESS = Set.of("event", "session", "engine", "kind", "type", "ack", "ackName");
    private static final String HIDDEN = "•••";

    private final ObjectMapper json;

    Redacted(ObjectMapper json) {
        this.json = json;
    }

    String body(byte[] payload) {
        try {
            var tree = json.readTree(new String(payload, StandardCharsets.UTF_8));
            return tree.isContainerNode()
                    ? hidden(tree, false).toPrettyString()
                    : "(" + payload.length + " bytes que não são um objeto JSON)";
        } catch (JsonProcessingException unreadable) {
            return "(" + payload.length + " bytes que não são JSON)";
        }
    }

    private JsonNode hidden(JsonNode node, boolean harmless) {
        return switch (node) {
            case ObjectNode object -> object(object);
            case ArrayNode array -> array(array);
            default -> harmless || node.isBoolean() || node.isNull() ? node : json.valueToTree(HIDDEN);
        };
    }

    private JsonNode object(ObjectNode object) {
        var shown = json.createObjectNode();
        object.properties()
                .forEach(each -> shown.set(each.getKey(), hidden(each.getValue(), HARMLESS.contains(each.getKey()))));
        return shown;
    }

    private JsonNode array(ArrayNode array) {
        var shown = json.createArrayNode();
        array.forEach(each -> shown.add(hidden(each, false)));
        return shown;
    }
}
