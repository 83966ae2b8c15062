package com.eoclinica.acolhe.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running route step by step, as its file says.
 *
 * @param from the address it begins at, without parameters
 * @param isMeasured its steps are counted one by one, which costs a tenth of the work
 * @param slowestMillis of all since its start; -1 before the first
 */
public record RouteMap(RunningRoute route, String from, List<Step> steps, boolean isMeasured, long slowestMillis) {

    /**
     * One step. The numbers are those since it is measured.
     *
     * @param depth 0 for a step of the route itself, 1 for a step inside that …
     * @param kind as YAML calls it: bean, to, choice, when …
     * @param label what it calls or compares, without the parameters of an address
     * @param calls the id of the route it calls
     */
    public record Step(
            int depth,
            String kind,
            String label,
            @Nullable String description,
            @Nullable String calls,
            long total,
            long failed,
            long meanMillis) {}
}
