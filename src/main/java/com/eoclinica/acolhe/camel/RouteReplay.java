package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.FailedMessage;
import com.eoclinica.acolhe.operations.Replay;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands a failed message to the replay route. */
@Component
class RouteReplay implements Replay {

    private static final Logger LOG = LoggerFactory.getLogger(RouteReplay.class);

    private final ProducerTemplate routes;

    RouteReplay(ProducerTemplate routes) {
        this.routes = routes;
    }

    @Override
    public boolean send(FailedMessage message) {
        try {
            routes.sendBody("direct:operations.replay-failed-message", message);
            return true;
        } catch (CamelExecutionException e) {
            LOG.warn("Failed message {} could not be put back: {}", message.id(), Where.arose(e));
            return false;
        }
    }
}
