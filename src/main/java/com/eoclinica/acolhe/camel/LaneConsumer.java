package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.shared.LaneSource;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.DefaultConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each claimed piece of work to the route; a failure goes back to the source, which knows how patient it is. */
class LaneConsumer extends DefaultConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(LaneConsumer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LaneEndpoint endpoint;
    private final LaneComponent lanes;
    private LaneSource<Object> source;
    private LaneRunner runner;
    private ProducerTemplate park;

    @SuppressWarnings("NullAway.Init") // what doStart makes
    LaneConsumer(LaneEndpoint endpoint, Processor processor, LaneComponent lanes) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.lanes = lanes;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        source = lanes.source(endpoint.name());
        park = endpoint.getCamelContext().createProducerTemplate();
        runner = new LaneRunner(source, this::work, endpoint.getPermits());
        lanes.working(endpoint.name(), runner);
        runner.start(endpoint.name(), lanes.meters());
    }

    @Override
    protected void doStop() throws Exception {
        lanes.resting(endpoint.name(), runner);
        runner.stop(PATIENCE);
        park.stop();
        super.doStop();
    }

    private void work(Object work) {
        var exchange = createExchange(false);
        try {
            exchange.getMessage().setBody(work);
            process(exchange);
            if (exchange.getException() != null) failed(exchange, work);
        } finally {
            releaseExchange(exchange, false);
        }
    }

    private void process(Exchange exchange) {
        try {
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
    }

    private void failed(Exchange exchange, Object work) {
        var cause = exchange.getException();
        var failure = FailureHeaders.of(exchange, route(exchange), cause);
        LOG.warn("lane:{} failed in {}: {}", endpoint.name(), failure.get(FailureHeaders.ROUTE), Where.arose(cause));
        if (!source.failed(work, cause)) return;
        failure.put(FailureHeaders.ORIGIN, "lane:" + endpoint.name());
        park.sendBodyAndHeaders(endpoint.getParkUri(), work, failure);
    }

    private static String route(Exchange exchange) {
        var route = exchange.getProperty(ExchangePropertyKey.FAILURE_ROUTE_ID, String.class);
        return route == null ? exchange.getFromRouteId() : route;
    }
}
