package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.RouteBook;
import com.eoclinica.acolhe.operations.RouteControl;
import com.eoclinica.acolhe.operations.RouteMap;
import com.eoclinica.acolhe.operations.RunningRoute;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.api.management.ManagedCamelContext;
import org.apache.camel.api.management.mbean.ManagedProcessorMBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stops and starts routes by Camel's own controller, and wakes the counters of their steps. */
@Component
class RouteSwitch implements RouteControl {

    private static final Logger LOG = LoggerFactory.getLogger(RouteSwitch.class);
    private static final int SECONDS_FOR_WHAT_IS_UNDER_WAY = 10;

    private final CamelContext camel;
    private final RouteBook book;
    private final RouteDrawing drawing;

    RouteSwitch(CamelContext camel, RouteBook book, RouteDrawing drawing) {
        this.camel = camel;
        this.book = book;
        this.drawing = drawing;
    }

    @Override
    public Optional<RouteMap> map(String id) {
        return book.running().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .map(this::map);
    }

    private RouteMap map(RunningRoute route) {
        var measured = drawing.counters(route.id()).stream().anyMatch(ManagedProcessorMBean::isStatisticsEnabled);
        var from = camel.getRoute(route.id()).getEndpoint().getEndpointBaseUri().replace("://", ":");
        return new RouteMap(route, from, drawing.steps(route.id()), measured, slowest(route.id()));
    }

    private long slowest(String id) {
        var managed = camel.getCamelContextExtension()
                .getContextPlugin(ManagedCamelContext.class)
                .getManagedRoute(id);
        try {
            return managed == null ? -1 : managed.getMaxProcessingTime();
        } catch (Exception e) {
            throw new IllegalStateException("the management bean of " + id + " does not answer", e);
        }
    }

    @Override
    public boolean take(String id, Deed deed) {
        var ends = deed == Deed.STOP || deed == Deed.SUSPEND;
        if (camel.getRoute(id) == null || ends && !RouteControl.mayStop(id)) return false;
        try {
            act(id, deed);
            LOG.info("Route {}: {}", id, deed);
            return true;
        } catch (Exception e) {
            LOG.warn("Route {} could not be taken to {}: {}", id, deed, Where.arose(e));
            return false;
        }
    }

    private void act(String id, Deed deed) throws Exception {
        var controller = camel.getRouteController();
        switch (deed) {
            case STOP -> controller.stopRoute(id, SECONDS_FOR_WHAT_IS_UNDER_WAY, TimeUnit.SECONDS);
            case START -> controller.startRoute(id);
            case SUSPEND -> controller.suspendRoute(id, SECONDS_FOR_WHAT_IS_UNDER_WAY, TimeUnit.SECONDS);
            case RESUME -> controller.resumeRoute(id);
            case MEASURE, REST -> drawing.counters(id).forEach(each -> each.setStatisticsEnabled(deed == Deed.MEASURE));
        }
    }
}
