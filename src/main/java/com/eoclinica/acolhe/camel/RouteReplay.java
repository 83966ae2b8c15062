package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.FailedMessage;
import com.eoclinica.acolhe.operations.Replay;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Hands a failed message to the replay route. */
@Component
class RouteReplay implements Replay {

    private final ProducerTemplate routes;

    RouteReplay(ProducerTemplate routes) {
        this.routes = routes;
    }

    @Override
    public void send(FailedMessage message) {
        routes.sendBody("direct:operations.replay-failed-message", message);
    }
}
