package com.eoclinica.acolhe.development;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A posted clinic over the one there is: what is not posted stays; {@code open} slots become a practitioner's only hours. */
final class ClinicFaceDocument {

    private static final Set<String> NOT_CLINIC = Set.of("id", "version", "patients", "appointments", "prices");

    private static final Pattern OF_SERVICE = Pattern.compile("\\{[a-z-]+:([a-z0-9-]+)}");

    private final ObjectNode document;

    ClinicFaceDocument(Clinic base) {
        this.document = (ObjectNode) ClinicDocument.tree(base);
    }

    Clinic overlaid(JsonNode posted) {
        posted.properties().stream()
                .filter(each -> !NOT_CLINIC.contains(each.getKey()))
                .forEach(each -> document.set(each.getKey(), each.getValue().deepCopy()));
        if (posted.has("practitioners") && !posted.has("arrangements")) document.remove("arrangements");
        if (posted.has("prices")) arrangements().set("agreements", posted.get("prices"));
        if (posted.has("practitioners")) document.path("practitioners").forEach(this::practitioner);
        if (posted.has("services") && !posted.has("knowledge")) knowledge();
        return ClinicDocument.read(document);
    }

    /** What stays of the knowledge: no article that says something of a service posted away. */
    private void knowledge() {
        var codes = document.path("services").findValuesAsText("code");
        document.withArray("/knowledge")
                .removeIf(each -> OF_SERVICE
                        .matcher(each.path("answer").asText())
                        .results()
                        .anyMatch(place -> !codes.contains(place.group(1))));
    }

    private void practitioner(JsonNode each) {
        var who = (ObjectNode) each;
        if (!who.has("title")) who.put("title", "");
        var open = who.remove("open");
        if (open == null) return;
        who.putArray("schedule");
        var exceptions = arrangements().withArray("exceptions");
        hours(open, duration(who)).forEach((date, hours) -> {
            var exception =
                    exceptions.addObject().put("practitioner", who.path("code").asText());
            exception.put("date", date).set("hours", hours);
        });
    }

    private static Map<String, ArrayNode> hours(JsonNode open, Duration duration) {
        var days = new TreeMap<String, ArrayNode>();
        for (var each : open) {
            var start = LocalDateTime.parse(each.asText());
            days.computeIfAbsent(start.toLocalDate().toString(), _ -> JsonNodeFactory.instance.arrayNode())
                    .addObject()
                    .put("from", start.toLocalTime().toString())
                    .put("to", start.plus(duration).toLocalTime().toString());
        }
        return days;
    }

    private Duration duration(JsonNode who) {
        var code = who.path("services").path(0).asText();
        for (var each : document.path("services")) {
            if (each.path("code").asText().equals(code))
                return Duration.parse(each.path("duration").asText());
        }
        return Duration.ofMinutes(30);
    }

    private ObjectNode arrangements() {
        return document.withObject("/arrangements");
    }
}
