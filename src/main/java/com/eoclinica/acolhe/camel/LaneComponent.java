package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.shared.LaneSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;

/**
 * {@code lane:turns}: consumes the work of the {@link LaneSource} bean of that name, one piece at a time in each lane and
 * lanes in parallel; sent to, it wakes the lane whose id is the body.
 */
@org.springframework.stereotype.Component("lane")
class LaneComponent extends DefaultComponent {

    private final MeterRegistry meters;
    private final Map<String, LaneRunner> runners = new ConcurrentHashMap<>();

    LaneComponent(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String name, Map<String, Object> parameters) throws Exception {
        var endpoint = new LaneEndpoint(uri, this, name);
        setProperties(endpoint, parameters);
        return endpoint;
    }

    @SuppressWarnings("unchecked")
    LaneSource<Object> source(String name) {
        var source = getCamelContext().getRegistry().lookupByNameAndType(name, LaneSource.class);
        if (source == null) throw new IllegalArgumentException("lane:" + name + " has no LaneSource bean of that name");
        return source;
    }

    MeterRegistry meters() {
        return meters;
    }

    void working(String name, LaneRunner runner) {
        runners.put(name, runner);
    }

    void resting(String name, LaneRunner runner) {
        runners.remove(name, runner);
    }

    /** A lane that no route here works is left alone: whoever works it next finds the work in the store. */
    void wake(String name, UUID lane, Duration quiet) {
        var runner = runners.get(name);
        if (runner != null) runner.wake(lane, quiet);
    }
}
