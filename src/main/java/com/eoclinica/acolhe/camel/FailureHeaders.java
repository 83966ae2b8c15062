package com.eoclinica.acolhe.camel;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;

/** What is told of a failure to the route that parks it: where it happened and why, in transport headers. */
final class FailureHeaders {

    static final String ORIGIN = "AcolheOrigin";
    static final String ROUTE = "AcolheFailedRoute";
    static final String STEP = "AcolheFailedStep";
    static final String CAUSE = "AcolheFailedCause";

    private FailureHeaders() {}

    static Map<String, Object> of(Exchange exchange, String routeId, Throwable cause) {
        var headers = new HashMap<String, Object>();
        headers.put(ROUTE, routeId);
        headers.put(STEP, step(exchange));
        headers.put(CAUSE, cause);
        return headers;
    }

    static String step(Exchange exchange) {
        var endpoint = exchange.getProperty(ExchangePropertyKey.FAILURE_ENDPOINT, String.class);
        if (endpoint != null) return endpoint;
        var node = exchange.getExchangeExtension().getHistoryNodeId();
        return node == null ? "" : node;
    }
}
