package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.channel.TypingSign;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows through the routes that somebody of the clinic writes. */
@Component
class RouteTypingSign implements TypingSign {

    private static final Logger LOG = LoggerFactory.getLogger(RouteTypingSign.class);

    private final ProducerTemplate routes;

    RouteTypingSign(ProducerTemplate routes) {
        this.routes = routes;
    }

    @Override
    public void show(Correspondent to) {
        try {
            routes.sendBody("direct:channel.show-person-typing", to);
        } catch (CamelExecutionException e) {
            LOG.debug("WAHA did not show that somebody writes: {}", Where.arose(e));
        }
    }
}
