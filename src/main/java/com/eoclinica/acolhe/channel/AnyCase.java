package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Finds fields whatever their case: GOWS writes {@code PTT} and {@code selectedRowID} where NOWEB has {@code ptt}. */
final class AnyCase {

    private AnyCase() {}

    static JsonNode at(JsonNode node, String... path) {
        var found = node;
        for (var name : path) found = field(found, name);
        return found;
    }

    private static JsonNode field(JsonNode node, String name) {
        var exact = node.path(name);
        if (!exact.isMissingNode()) return exact;
        for (var field : node.properties()) if (field.getKey().equalsIgnoreCase(name)) return field.getValue();
        return MissingNode.getInstance();
    }
}
