package com.eoclinica.acolhe.camel;

import java.nio.file.Path;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.model.Model;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteConfigurationDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.springframework.stereotype.Component;

/**
 * Tries a route file before it replaces a running route: Camel stops the old route first and only then finds out that
 * the new one cannot be built. So the new one is built once beside it, behind an address nobody calls, and thrown away.
 */
@Component
class RouteCheck {

    private static final String TRIAL = "trial.";

    private final CamelContext camel;
    private final RouteFolder folder;

    RouteCheck(CamelContext camel, RouteFolder folder) {
        this.camel = camel;
        this.folder = folder;
    }

    static boolean isTrial(Route route) {
        return route.getId().startsWith(TRIAL);
    }

    /** @return true when the file holds error policies, which other routes were built with */
    boolean holdsPolicies(Path file, String text) throws RouteFault {
        if (text.isBlank()) throw new RouteFault(0, "the file is empty");
        try {
            Nesting.refuseTooDeep(text);
            var parsed = parse(folder.resource(file, text));
            if (!parsed.policies().isEmpty()) return true;
            tryOut(file, only(parsed.routes()));
            return false;
        } catch (RouteFault e) {
            throw e;
        } catch (Exception e) {
            throw RouteFault.of(e);
        }
    }

    private record Parsed(List<RouteDefinition> routes, List<RouteConfigurationDefinition> policies) {}

    private Parsed parse(Resource resource) throws Exception {
        var builders = PluginHelper.getRoutesLoader(camel).findRoutesBuilders(resource);
        var builder = (RouteConfigurationBuilder) builders.iterator().next();
        var routes = builder.configureRoutes(camel).getRoutes();
        builder.configuration();
        return new Parsed(routes, builder.getRouteConfigurationCollection().getRouteConfigurations());
    }

    private static RouteDefinition only(List<RouteDefinition> routes) throws RouteFault {
        if (routes.isEmpty()) throw new RouteFault(0, "the file holds no route");
        if (routes.size() > 1)
            throw new RouteFault(
                    routes.get(1).getLineNumber(), "one file holds one route, this one holds " + routes.size());
        return routes.getFirst();
    }

    private void tryOut(Path file, RouteDefinition route) throws Exception {
        if (!route.hasCustomIdAssigned()) throw new RouteFault(route.getLineNumber(), "the route has no id");
        refuseForeignId(file, route);
        refuseUnknownPolicy(route);
        camel.getEndpoint(camel.resolvePropertyPlaceholders(route.getInput().getEndpointUri()));
        build(harmless(route));
    }

    private void refuseForeignId(Path file, RouteDefinition route) throws RouteFault {
        var running = camel.getRoute(route.getRouteId());
        var source = running == null ? null : running.getSourceResource();
        if (source != null && !folder.isFrom(file, source))
            throw new RouteFault(
                    route.getLineNumber(),
                    "the id " + route.getRouteId() + " belongs to " + folder.name(Path.of(source.getURI())));
    }

    /** Camel takes a policy that does not exist for none at all. */
    private void refuseUnknownPolicy(RouteDefinition route) throws RouteFault {
        var policy = route.getRouteConfigurationId();
        if (policy == null || model().getRouteConfigurationDefinition(policy) == null)
            throw new RouteFault(0, "no error policy has the name " + policy);
    }

    private Model model() {
        return camel.getCamelContextExtension().getContextPlugin(Model.class);
    }

    /** The same steps where no message can come. */
    private static RouteDefinition harmless(RouteDefinition route) {
        route.getInput().setUri("direct:" + TRIAL + route.getRouteId());
        route.setId(TRIAL + route.getRouteId());
        route.setAutoStartup("false");
        ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), ProcessorDefinition.class)
                .forEach(step -> step.setId(null));
        return route;
    }

    private void build(RouteDefinition route) throws Exception {
        var model = model();
        try {
            model.addRouteDefinition(route);
        } finally {
            camel.removeRoute(route.getRouteId());
            if (model.getRouteDefinition(route.getRouteId()) != null) model.removeRouteDefinition(route);
        }
    }
}
