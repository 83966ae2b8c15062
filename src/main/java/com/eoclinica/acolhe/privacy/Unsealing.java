package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the sealed columns of a catalogued row, for its own person to read. */
@Component
class Unsealing {

    private static final String ROW = "seal_row";
    private static final String CLINIC = "seal_clinic";
    private static final String OWNER = "seal_owner_";

    /** A column of that name holds several fields as JSON, each of which is told by its own name. */
    private static final String WHOLE = "sealed";

    private final Seals seals;
    private final Transit transit;
    private final ObjectMapper json;

    Unsealing(Seals seals, Transit transit, ObjectMapper json) {
        this.seals = seals;
        this.transit = transit;
        this.json = json;
    }

    /** What a query must select besides the columns themselves. */
    String columns(KeptTable table) {
        if (table.sealed().isEmpty()) return "";
        var clinic = table.columns().contains("clinic_id") ? "clinic_id" : "cast(null as uuid)";
        return ", %s as %s, %s as %s".formatted(table.ids().getFirst(), ROW, clinic, CLINIC)
                + table.sealed().entrySet().stream()
                        .map(each -> ", %s as %s%s".formatted(each.getValue(), OWNER, each.getKey()))
                        .collect(Collectors.joining());
    }

    Map<String, Object> opened(String name, KeptTable table, Map<String, Object> row) {
        var opened = new LinkedHashMap<String, Object>();
        for (var column : table.told()) opened.put(column, row.get(column));
        table.sealed().keySet().forEach(column -> opened.put(column, open(name, column, row)));
        if (opened.remove(WHOLE) instanceof String fields) opened.putAll(fields(fields));
        return opened;
    }

    private Map<String, Object> fields(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sealed record is not readable: " + e.getOriginalMessage(), e);
        }
    }

    private @Nullable Object open(String name, String column, Map<String, Object> row) {
        var clinic = (UUID) row.get(CLINIC);
        var place = new Place(clinic == null ? null : new ClinicId(clinic), name, column, id(row, ROW));
        var owner = id(row, OWNER + column);
        return switch (row.get(column)) {
            case null -> null;
            case byte[] bytes -> transit.open(name + "|" + owner, bytes);
            case Object text -> seals.openJson(owner, place, seals.open(owner, place, text.toString()));
        };
    }

    private static UUID id(Map<String, Object> row, String column) {
        return (UUID) Objects.requireNonNull(row.get(column), column);
    }
}
