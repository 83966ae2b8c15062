package com.eoclinica.acolhe.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Work that belongs to a trace begun elsewhere. */
public interface Traced {

    /** W3C trace context, {@code 00-<trace>-<span>-<flags>}; null when nobody traces it. */
    @Nullable
    String traceparent();

    /** What the trace is found by: ids of ours, never a phone, a name or a word. */
    Map<String, String> ids();
}
