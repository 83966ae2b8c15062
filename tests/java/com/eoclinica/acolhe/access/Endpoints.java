package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the running product answers, as it declares them itself; a new one is in the matrix without being named. */
final class Endpoints {

    private static final Set<String> OPEN = Set.of("/sign-in", "/error", "/calendars/{token}.ics");

    private Endpoints() {}

    /** {@code id} is put where the pattern has a variable. */
    record Endpoint(String method, String pattern) {

        String with(String id) {
            return pattern.replaceAll("\\{[^}]*}", id);
        }

        boolean isFace() {
            return pattern.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static List<Endpoint> all(RunningProduct product) {
        var mapping = product.handlers("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("com.eoclinica.acolhe"))
                .flatMap(each -> endpoints(each.getKey()))
                .filter(each -> !OPEN.contains(each.pattern()))
                .sorted(java.util.Comparator.comparing(Endpoint::toString))
                .toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .map(method -> new Endpoint(method, pattern)));
    }
}
