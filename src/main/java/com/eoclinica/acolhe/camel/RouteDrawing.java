package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.operations.RouteMap.Step;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.api.management.ManagedCamelContext;
import org.apache.camel.api.management.mbean.ManagedProcessorMBean;
import org.apache.camel.model.Model;
import org.apache.camel.model.ProcessorDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of a route in the order and the nesting of its file. */
@Component
class RouteDrawing {

    private static final String DIRECT = "direct:";

    private final CamelContext camel;

    RouteDrawing(CamelContext camel) {
        this.camel = camel;
    }

    List<Step> steps(String route) {
        var steps = new ArrayList<Step>();
        add(steps, outputs(route), 0);
        return steps;
    }

    private List<ProcessorDefinition<?>> outputs(String route) {
        var definition =
                camel.getCamelContextExtension().getContextPlugin(Model.class).getRouteDefinition(route);
        return definition == null ? List.of() : definition.getOutputs();
    }

    private void add(List<Step> steps, List<ProcessorDefinition<?>> definitions, int depth) {
        for (var each : definitions) {
            steps.add(step(each, depth));
            add(steps, each.getOutputs(), depth + 1);
        }
    }

    private Step step(ProcessorDefinition<?> definition, int depth) {
        var label = withoutParameters(definition.getLabel());
        var counted = counter(definition.getId());
        var calls = label.startsWith(DIRECT) ? label.substring(DIRECT.length()) : null;
        try {
            return new Step(
                    depth,
                    definition.getShortName(),
                    label,
                    definition.getDescriptionText(),
                    calls,
                    counted == null ? 0 : counted.getExchangesTotal(),
                    counted == null ? 0 : counted.getExchangesFailed(),
                    counted == null ? -1 : counted.getMeanProcessingTime());
        } catch (Exception e) {
            throw new IllegalStateException("the management bean of " + definition.getId() + " does not answer", e);
        }
    }

    /** Camel keeps one for each step, asleep until it is wanted. */
    private @Nullable ManagedProcessorMBean counter(@Nullable String step) {
        if (step == null) return null;
        return camel.getCamelContextExtension()
                .getContextPlugin(ManagedCamelContext.class)
                .getManagedProcessor(step);
    }

    /** The counters of all steps of a route. */
    List<ManagedProcessorMBean> counters(String route) {
        var found = new ArrayList<ManagedProcessorMBean>();
        collect(found, outputs(route));
        return found;
    }

    private void collect(List<ManagedProcessorMBean> found, List<ProcessorDefinition<?>> definitions) {
        for (var each : definitions) {
            var counter = counter(each.getId());
            if (counter != null) found.add(counter);
            collect(found, each.getOutputs());
        }
    }

    /** Keys and passwords stand in parameters. */
    private static String withoutParameters(@Nullable String label) {
        if (label == null) return "";
        var end = label.indexOf('?');
        return end < 0 ? label : label.substring(0, end);
    }
}
