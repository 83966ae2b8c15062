package com.eoclinica.acolhe.camel;

import java.util.Map;
import java.util.Objects;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.Nullable;

/** Lanes on a stage: a turn is handed in by hand, and that something would be sent is only noted. */
final class StagedLanes extends DefaultComponent {

    private @Nullable Processor turns;
    private boolean sent;

    /** @return what went wrong, or null */
    @Nullable
    Exception run(Object turn) throws Exception {
        sent = false;
        var exchange = new DefaultExchange(getCamelContext());
        exchange.getMessage().setBody(turn);
        Objects.requireNonNull(turns, "no route takes turns").process(exchange);
        return exchange.getException();
    }

    boolean isSent() {
        return sent;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String name, Map<String, Object> parameters) {
        parameters.clear();
        return new Staged(uri, name);
    }

    private final class Staged extends DefaultEndpoint {

        private final String name;

        Staged(String uri, String name) {
            super(uri, StagedLanes.this);
            this.name = name;
        }

        @Override
        public Producer createProducer() {
            return new DefaultProducer(this) {
                @Override
                public void process(Exchange exchange) {
                    if (name.equals("sends")) sent = true;
                }
            };
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            if (name.equals("turns")) turns = processor;
            return new DefaultConsumer(this, processor);
        }
    }
}
