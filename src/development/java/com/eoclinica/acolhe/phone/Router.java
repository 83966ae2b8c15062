package com.eoclinica.acolhe.phone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who answers a path such as {@code /api/{session}/lids/{lid}}; the first that fits does. */
final class Router {

    interface Handler {
        Answer answer(Request request);
    }

    private record Route(String method, Pattern path, List<String> names, Handler handler) {}

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final List<Route> routes = new ArrayList<>();

    Router on(String method, String template, Handler handler) {
        var names =
                NAME.matcher(template).results().map(found -> found.group(1)).toList();
        var path = Pattern.compile(NAME.matcher(template).replaceAll("([^/]+)"));
        routes.add(new Route(method, path, names, handler));
        return this;
    }

    Answer answer(Request request) {
        return routes.stream()
                .filter(route -> route.method().equals(request.method()))
                .flatMap(route -> answer(route, request).stream())
                .findFirst()
                .orElseGet(() -> Answer.notFound("Cannot " + request.method() + " " + request.path()));
    }

    private static Optional<Answer> answer(Route route, Request request) {
        var match = route.path().matcher(request.path());
        if (!match.matches()) return Optional.empty();
        var found = new HashMap<String, String>();
        for (int i = 0; i < route.names().size(); i++) found.put(route.names().get(i), match.group(i + 1));
        return Optional.of(route.handler().answer(request.named(found)));
    }
}
