package com.eoclinica.acolhe.shared;

import org.jspecify.annotations.Nullable;

/** Marks moments in a trace that no route sees. */
public interface Tracing {

    /** Something happened now; {@code value} is one of few. Nothing when nobody traces it. */
    void mark(@Nullable String traceparent, String name, String key, String value);
}
