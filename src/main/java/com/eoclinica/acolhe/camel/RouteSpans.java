package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.shared.Traced;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Each route that a traced message passes is a span of its name, below the route that called it. */
@Component
@ConditionalOnProperty("acolhe.tracing.enabled")
class RouteSpans extends RoutePolicySupport implements RoutePolicyFactory {

    private final Spans spans;
    private final TracingSettings settings;

    RouteSpans(Spans spans, TracingSettings settings) {
        this.spans = spans;
        this.settings = settings;
    }

    @Override
    public RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
        return this;
    }

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
        var before = exchange.getProperty(Spans.CURRENT, Span.class);
        var span = begin(route.getRouteId(), before, exchange);
        if (span == null) return;
        exchange.setProperty(outer(route), before);
        exchange.setProperty(own(route), span);
        exchange.setProperty(Spans.CURRENT, span);
    }

    private @Nullable Span begin(String route, @Nullable Span before, Exchange exchange) {
        if (before != null) return spans.under(before, route);
        if (settings.beginsAt().contains(route)) return spans.root(route);
        if (!(exchange.getMessage().getBody() instanceof Traced traced)) return null;
        var span = spans.following(traced.traceparent(), route);
        if (span != null) traced.ids().forEach(span::setAttribute);
        return span;
    }

    /** The cause is named by its class: a message may quote what it could not deal with. */
    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        if (!(exchange.removeProperty(own(route)) instanceof Span span)) return;
        exchange.setProperty(Spans.CURRENT, exchange.removeProperty(outer(route)));
        if (exchange.getException() != null)
            span.setStatus(StatusCode.ERROR, exchange.getException().getClass().getSimpleName());
        span.end();
    }

    private static String own(Route route) {
        return Spans.CURRENT + "." + route.getRouteId();
    }

    private static String outer(Route route) {
        return Spans.CURRENT + ".around." + route.getRouteId();
    }
}
