package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.RouteBook;
import com.eoclinica.acolhe.operations.RunningRoute;
import java.util.Comparator;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.api.management.ManagedCamelContext;
import org.springframework.stereotype.Component;

/** The running routes as Camel's own management beans tell them. */
@Component
class LiveRoutes implements RouteBook {

    private final CamelContext camel;
    private final BrokenFiles broken;

    LiveRoutes(CamelContext camel, BrokenFiles broken) {
        this.camel = camel;
        this.broken = broken;
    }

    @Override
    public List<RunningRoute> running() {
        return camel.getRoutes().stream()
                .filter(route -> !RouteCheck.isTrial(route))
                .map(this::row)
                .sorted(Comparator.comparing(RunningRoute::id))
                .toList();
    }

    @Override
    public List<BrokenFile> broken() {
        return broken.list();
    }

    private RunningRoute row(Route route) {
        var managed = camel.getCamelContextExtension()
                .getContextPlugin(ManagedCamelContext.class)
                .getManagedRoute(route.getId());
        var status = camel.getRouteController().getRouteStatus(route.getId());
        var file = route.getSourceLocationShort();
        try {
            return new RunningRoute(
                    route.getId(),
                    route.getDescription(),
                    file,
                    status == null ? "Starting" : status.name(),
                    managed == null ? 0 : managed.getExchangesTotal(),
                    managed == null ? 0 : managed.getExchangesFailed(),
                    managed == null ? 0 : managed.getMeanProcessingTime());
        } catch (Exception e) {
            throw new IllegalStateException("the management bean of " + route.getId() + " does not answer", e);
        }
    }
}
