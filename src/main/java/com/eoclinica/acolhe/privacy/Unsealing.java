package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
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

    private final Seals seals;
    private final Transit transit;

    Unsealing(Seals seals, Transit transit) {
        this.seals = seals;
        this.transit = transit;
    }

    /** What a query must select besides the columns themselves. */
    String columns(KeptTable table) {
        if (table.sealed().isEmpty()) return "";
        var clinic = table.columns().contains("clinic_id") ? "clinic_id" : "cast(null as uuid)";
        return ", id as %s, %s as %s".formatted(ROW, clinic, CLINIC)
                + table.sealed().entrySet().stream()
                        .map(each -> ", %s as %s%s".formatted(each.getValue(), OWNER, each.getKey()))
                        .collect(Collectors.joining());
    }

    Map<String, Object> opened(String name, KeptTable table, Map<String, Object> row) {
        var opened = new LinkedHashMap<String, Object>();
        for (var column : table.told()) opened.put(column, row.get(column));
        table.sealed().keySet().forEach(column -> opened.put(column, open(name, column, row)));
        return opened;
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
