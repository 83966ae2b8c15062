package com.eoclinica.acolhe.clinic;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a document leaves out although its record does not say {@code @Nullable}. */
final class MissingFields {

    private final List<String> problems = new ArrayList<>();

    private MissingFields() {}

    static List<String> of(Record document) {
        var missing = new MissingFields();
        missing.look("", document);
        return missing.problems;
    }

    private void look(String at, Record node) {
        for (var field : node.getClass().getRecordComponents()) {
            var path = at.isEmpty() ? field.getName() : at + "." + field.getName();
            var value = value(node, field);
            if (value == null) missing(path, field);
            else if (value instanceof Record child) look(path, child);
            else if (value instanceof List<?> list) each(path, list);
        }
    }

    private void missing(String path, RecordComponent field) {
        var mayMiss = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!mayMiss) problems.add(path + ": missing; add it");
    }

    private void each(String path, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            var at = path + "[" + i + "]";
            if (list.get(i) == null) problems.add(at + ": empty; remove it");
            if (list.get(i) instanceof Record child) look(at, child);
        }
    }

    private static @Nullable Object value(Record node, RecordComponent field) {
        try {
            return field.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
