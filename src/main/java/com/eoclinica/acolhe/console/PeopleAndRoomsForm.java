package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The forms of practitioners, rooms and devices, read into the document. What lost its name is taken out; what is new stands last. */
final class PeopleAndRoomsForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PeopleAndRoomsForm() {}

    static ArrayNode practitioners(ObjectNode clinic, Map<String, String> form) {
        var services = codes(clinic.withArray("services"));
        return kept(clinic.withArray("practitioners"), form, (who, code) -> practitioner(who, code, services, form));
    }

    private static ObjectNode practitioner(
            ObjectNode who, String code, List<String> services, Map<String, String> form) {
        who.put("title", text(form, "title", code));
        who.put("council", text(form, "council", code));
        who.put("rqe", text(form, "rqe", code).isEmpty() ? null : text(form, "rqe", code));
        who.set("specialties", list(Stream.of(text(form, "specialties", code).split("\\s*,\\s*"))));
        who.set("services", list(services.stream().filter(each -> form.containsKey("service-" + code + "-" + each))));
        for (var empty : List.of("plans", "schedule", "absences")) who.withArray(empty);
        return who;
    }

    static ArrayNode facilities(ArrayNode old, Map<String, String> form) {
        return kept(old, form, (room, code) -> facility(room, code, form));
    }

    private static ObjectNode facility(ObjectNode room, String code, Map<String, String> form) {
        var count = text(form, "capacity", code);
        if (!count.matches("[1-9]\\d?"))
            throw new InvalidClinic(List.of(text(form, "name", code) + ": escreva quantas há, de 1 a 99"));
        room.put("kind", text(form, "kind", code).equals("DEVICE") ? "DEVICE" : "ROOM");
        return room.put("capacity", Integer.parseInt(count));
    }

    /** Which service takes which rooms and devices; times around it stay as they are. */
    static ArrayNode needs(ObjectNode clinic, ArrayNode facilities, Map<String, String> form) {
        var old = (ArrayNode) clinic.path("arrangements").path("needs");
        var needs = JSON.arrayNode();
        for (var service : codes(clinic.withArray("services"))) {
            var need = find(old, "service", service).put("service", service);
            need.set(
                    "facilities",
                    list(codes(facilities).stream().filter(each -> form.containsKey("need-" + service + "-" + each))));
            if (!need.path("facilities").isEmpty() || need.has("before") || need.has("after")) needs.add(need);
        }
        return needs;
    }

    private interface Rest {
        ObjectNode of(ObjectNode node, String code);
    }

    /** Those whose name still stands, each with the rest of its form, and the one under no code yet. */
    private static ArrayNode kept(ArrayNode old, Map<String, String> form, Rest rest) {
        var kept = JSON.arrayNode();
        for (var code : Stream.concat(codes(old).stream(), Stream.of("")).toList()) {
            var name = text(form, "name", code);
            if (name.isEmpty()) continue;
            var node = code.isEmpty() ? JSON.objectNode().put("code", ClinicForm.code(name)) : find(old, "code", code);
            kept.add(rest.of(node.put("name", name), code));
        }
        return kept;
    }

    private static ObjectNode find(ArrayNode all, String key, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.path(key).asText().equals(value))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseGet(JSON::objectNode);
    }

    private static List<String> codes(ArrayNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(each -> each.path("code").asText())
                .toList();
    }

    private static ArrayNode list(Stream<String> values) {
        var list = JSON.arrayNode();
        values.filter(each -> !each.isBlank()).forEach(list::add);
        return list;
    }

    private static String text(Map<String, String> form, String field, String code) {
        return form.getOrDefault(field + "-" + code, "").strip();
    }
}
