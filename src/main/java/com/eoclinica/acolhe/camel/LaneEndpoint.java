package com.eoclinica.acolhe.camel;

import java.time.Duration;
import java.util.UUID;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/** One kind of lanes, as a route names it. */
class LaneEndpoint extends DefaultEndpoint {

    /** Header of a wake-up: how long the lane shall stay quiet before its work starts. */
    static final String QUIET = "AcolheQuiet";

    private final LaneComponent lanes;
    private final String name;
    private int permits = 1024;
    private String parkUri = "";

    LaneEndpoint(String uri, LaneComponent lanes, String name) {
        super(uri, lanes);
        this.lanes = lanes;
        this.name = name;
    }

    @Override
    public Producer createProducer() {
        return new DefaultProducer(this) {
            @Override
            public void process(Exchange exchange) throws Exception {
                var message = exchange.getMessage();
                lanes.wake(
                        name,
                        message.getMandatoryBody(UUID.class),
                        message.getHeader(QUIET, Duration.ZERO, Duration.class));
            }
        };
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        var consumer = new LaneConsumer(this, processor, lanes);
        configureConsumer(consumer);
        return consumer;
    }

    String name() {
        return name;
    }

    /** How many lanes may run at once on this instance. */
    public int getPermits() {
        return permits;
    }

    public void setPermits(int permits) {
        this.permits = permits;
    }

    /** Where work goes whose patience is at an end. */
    public String getParkUri() {
        return parkUri;
    }

    public void setParkUri(String parkUri) {
        this.parkUri = parkUri;
    }
}
