package com.eoclinica.acolhe.fhir;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;

/** JSON Patch (RFC 6902) of a resource: test, add, replace and remove, which is all an appointment needs. */
final class JsonPatch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonPatch() {}

    static String apply(String patch, String resource) {
        try {
            var target = JSON.readTree(resource);
            var steps = JSON.readTree(patch);
            if (!(steps instanceof ArrayNode) || steps.isEmpty()) throw wrong("Send a list of operations");
            steps.forEach(step -> apply(step, target));
            return JSON.writeValueAsString(target);
        } catch (JsonProcessingException e) {
            throw wrong("Not JSON");
        }
    }

    private static void apply(JsonNode step, JsonNode target) {
        var at = pointer(step.path("path").asText());
        var found = target.at(at);
        var value = step.path("value");
        var op = step.path("op").asText();
        if (!op.equals("add") && found.isMissingNode()) throw wrong("Nothing is at " + at);
        switch (op) {
            case "test" -> test(found.equals(value), at);
            case "replace", "add" -> put(target.at(at.head()), at, op.equals("add"), value);
            case "remove" -> remove(target.at(at.head()), at);
            default -> throw wrong("op is one of test, add, replace, remove");
        }
    }

    private static void test(boolean holds, JsonPointer at) {
        if (!holds) throw FhirProblem.of(HttpStatus.CONFLICT, IssueType.CONFLICT, "Appointment", "Not so at " + at);
    }

    private static void put(JsonNode parent, JsonPointer at, boolean isNew, JsonNode value) {
        if (value.isMissingNode()) throw wrong("value is missing");
        var name = at.last().getMatchingProperty();
        switch (parent) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array when name.equals("-") && isNew -> array.add(value);
            case ArrayNode array when isNew && isWithin(array, at, 1) -> array.insert(index(at), value);
            case ArrayNode array when !isNew && isWithin(array, at, 0) -> array.set(index(at), value);
            default -> throw wrong("Nothing can be put at " + at);
        }
    }

    private static void remove(JsonNode parent, JsonPointer at) {
        switch (parent) {
            case ObjectNode object -> object.remove(at.last().getMatchingProperty());
            case ArrayNode array -> array.remove(index(at));
            default -> throw wrong("Nothing can be removed at " + at);
        }
    }

    private static boolean isWithin(ArrayNode array, JsonPointer at, int more) {
        return index(at) >= 0 && index(at) < array.size() + more;
    }

    private static int index(JsonPointer at) {
        return at.last().getMatchingIndex();
    }

    private static JsonPointer pointer(String path) {
        if (path.length() < 2 || path.length() > 200 || path.charAt(0) != '/') throw wrong("path starts with a slash");
        return JsonPointer.compile(path);
    }

    private static FhirProblem wrong(String diagnostics) {
        return FhirProblem.of(HttpStatus.BAD_REQUEST, IssueType.INVALID, "patch", diagnostics);
    }
}
