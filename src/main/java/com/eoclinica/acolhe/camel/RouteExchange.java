package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.RouteBook.BrokenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.component.direct.DirectConsumer;
import org.apache.camel.support.PluginHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts an edited route file in the place of the running route, or says why the running one goes on. */
@Component
class RouteExchange {

    private static final Logger LOG = LoggerFactory.getLogger(RouteExchange.class);

    private final CamelContext camel;
    private final RouteFolder folder;
    private final RouteCheck check;
    private final BrokenFiles broken;
    private final RouteHistory history;
    private final Map<Path, String> live = new ConcurrentHashMap<>();

    RouteExchange(CamelContext camel, RouteFolder folder, RouteCheck check, BrokenFiles broken, RouteHistory history) {
        this.camel = camel;
        this.folder = folder;
        this.check = check;
        this.broken = broken;
        this.history = history;
    }

    /** What the routes were started from. */
    void remember() throws IOException {
        for (var file : folder.files()) live.put(file, Files.readString(file));
    }

    /** The file was written, added or deleted. */
    void changed(Path file) {
        try {
            if (Files.exists(file)) replace(file, Files.readString(file));
            else remove(file);
            broken.mended(folder.name(file));
        } catch (RouteFault e) {
            refuse(file, e);
        } catch (Exception e) {
            refuse(file, RouteFault.of(e));
        }
    }

    private void refuse(Path file, RouteFault fault) {
        var name = folder.name(file);
        broken.add(new BrokenFile(name, fault.line(), fault.reason()));
        LOG.warn("{}:{} is not taken, what ran before goes on: {}", name, fault.line(), fault.reason());
    }

    private void replace(Path file, String text) throws Exception {
        if (text.equals(live.get(file))) return;
        var policies = checked(file, text);
        load(file, text);
        if (policies)
            for (var each : live.entrySet()) if (!each.getKey().equals(file)) load(each.getKey(), each.getValue());
        var before = live.put(file, text);
        if (before != null) history.keep(file, before);
        LOG.info("{} is live as edited", folder.name(file));
    }

    private boolean checked(Path file, String text) throws RouteFault {
        try {
            return check.holdsPolicies(file, text);
        } catch (RouteFault e) {
            throw e.orFirstEdited(live.getOrDefault(file, ""), text);
        }
    }

    /** The check passed, so this should; should it not, what ran before is put back. */
    private void load(Path file, String text) throws Exception {
        var loader = PluginHelper.getRoutesLoader(camel);
        routes(file).forEach(RouteExchange::letCallersWait);
        try {
            loader.updateRoutes(folder.resource(file, text));
            for (var route : routes(file)) if (!text.contains(route.getId())) end(route);
        } catch (Exception e) {
            if (live.containsKey(file)) loader.updateRoutes(folder.resource(file, live.get(file)));
            throw e;
        }
    }

    /** A busy direct route would never be found idle; suspended, its callers wait for the one that comes. */
    private static void letCallersWait(Route route) {
        if (route.getConsumer() instanceof DirectConsumer consumer) consumer.suspend();
    }

    private void remove(Path file) throws Exception {
        for (var route : routes(file)) {
            var caller = callerOf(file, "direct:" + route.getId());
            if (caller.isPresent())
                throw new RouteFault(0, "the file is gone, but " + caller.get() + " still calls it");
        }
        for (var route : routes(file)) end(route);
        live.remove(file);
        LOG.info("{} is gone and its route with it", folder.name(file));
    }

    private void end(Route route) throws Exception {
        camel.getRouteController().stopRoute(route.getId());
        camel.removeRoute(route.getId());
    }

    private List<Route> routes(Path file) {
        return camel.getRoutes().stream()
                .filter(route -> route.getSourceResource() != null && folder.isFrom(file, route.getSourceResource()))
                .toList();
    }

    private Optional<String> callerOf(Path file, String address) {
        return live.entrySet().stream()
                .filter(each ->
                        !each.getKey().equals(file) && each.getValue().lines().anyMatch(line -> line.endsWith(address)))
                .map(each -> folder.name(each.getKey()))
                .findFirst();
    }
}
