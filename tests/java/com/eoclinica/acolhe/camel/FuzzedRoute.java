package com.eoclinica.acolhe.camel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.camel.impl.DefaultCamelContext;

/** The check of a saved route file as a fuzzer sees it: it is taken or refused with a fault; nothing else happens. */
public final class FuzzedRoute {

    private static final DefaultCamelContext CAMEL = new DefaultCamelContext();
    private static final RouteCheck CHECK = new RouteCheck(CAMEL, new RouteFolder(Path.of("routes")));

    static {
        CAMEL.start();
    }

    private FuzzedRoute() {}

    /** The name Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] body) {
        try {
            CHECK.holdsPolicies(Path.of("routes/x/y.camel.yaml"), new String(body, StandardCharsets.UTF_8));
        } catch (RouteFault refused) {
            if (refused.getMessage() == null) throw new IllegalStateException("refused without a word", refused);
        }
        if (!CAMEL.getRoutes().isEmpty()) throw new IllegalStateException("a route that was only checked runs");
    }
}
