package com.eoclinica.acolhe.operations;

import java.util.Optional;

/** Looks into a running route and stops or starts it. */
public interface RouteControl {

    Optional<RouteMap> map(String id);

    /** Waits some seconds for what is under way. @return false when the route is not there, or may not be stopped */
    boolean take(String id, Deed deed);

    /** The watch for emergencies is never stopped from here. */
    static boolean mayStop(String id) {
        return !id.startsWith("triage.");
    }

    /** What can be done with a route. {@code MEASURE} counts its steps one by one until {@code REST}. */
    enum Deed {
        STOP,
        START,
        SUSPEND,
        RESUME,
        MEASURE,
        REST
    }
}
