package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.channel.HiddenIds;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks through the route that looks up hidden ids. A message is kept without a phone rather than kept waiting. */
@Component
class RouteHiddenIds implements HiddenIds {

    private static final Logger LOG = LoggerFactory.getLogger(RouteHiddenIds.class);

    private final ProducerTemplate routes;

    RouteHiddenIds(ProducerTemplate routes) {
        this.routes = routes;
    }

    @Override
    public Optional<String> phoneAddress(String session, String lid) {
        try {
            var headers = Map.<String, Object>of("AcolheSession", session, "AcolheLid", lid);
            var found = routes.requestBodyAndHeaders("direct:channel.look-up-hidden-id", "", headers, String.class);
            return Optional.ofNullable(found).filter(address -> !address.isEmpty());
        } catch (CamelExecutionException e) {
            LOG.warn("A hidden id could not be looked up: {}", Where.arose(e));
            return Optional.empty();
        }
    }
}
