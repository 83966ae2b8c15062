package com.eoclinica.acolhe.shared;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many rows as one array a column, so that one statement ({@code unnest(cast(:ids as uuid[]))}) writes them all. */
public final class Columns {

    private Columns() {}

    /** One column as PostgreSQL's own text of each value; nulls stay null. */
    public static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    public static @Nullable String[] of(Collection<?> values) {
        return of(values, each -> each);
    }
}
