package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.shared.Tracing;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The spans of a message's way. Camel's own tracing names its spans by the addresses it calls, and those hold patients'
 * phones; ours hold route names and our own ids.
 */
@Component
public class Spans implements Tracing {

    static final String HEADER = "traceparent";
    static final String CURRENT = "AcolheSpan";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private final Tracer tracer;
    private final boolean on;

    Spans(OpenTelemetry telemetry, TracingSettings settings) {
        this.tracer = telemetry.getTracer("acolhe");
        this.on = settings.enabled();
    }

    /** For a route: the context to send along with a record. Null when nothing is traced. */
    public @Nullable String traceparent(Exchange exchange) {
        var span = exchange.getProperty(CURRENT, Span.class);
        return span == null ? null : traceparent(span);
    }

    Span root(String name) {
        return tracer.spanBuilder(name)
                .setNoParent()
                .setSpanKind(SpanKind.SERVER)
                .startSpan();
    }

    Span under(Span parent, String name) {
        return tracer.spanBuilder(name).setParent(Context.root().with(parent)).startSpan();
    }

    /** Continues a trace begun elsewhere; null where there is none to continue. */
    @Nullable
    Span following(@Nullable String traceparent, String name) {
        if (!on || traceparent == null) return null;
        var parent = W3C.extract(Context.root(), Map.of(HEADER, traceparent), GETTER);
        return tracer.spanBuilder(name)
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
    }

    static @Nullable String traceparent(Span span) {
        var carrier = new HashMap<String, String>();
        W3C.inject(Context.root().with(span), carrier, (into, name, value) -> {
            if (into != null) into.put(name, value);
        });
        return carrier.get(HEADER);
    }

    @Override
    public void mark(@Nullable String traceparent, String name, String key, String value) {
        var span = following(traceparent, name);
        if (span != null) span.setAttribute(key, value).end();
    }
}
