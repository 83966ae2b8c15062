package com.eoclinica.acolhe.camel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.camel.FailedToCreateRouteException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Why a route file cannot be taken, in one line for the person who edits it. */
class RouteFault extends Exception {

    private static final int LONGEST = 300;
    private static final Pattern LINE = Pattern.compile("[.]yaml:(\\d+)");

    /** The parameters of an address, keys and passwords among them. */
    private static final Pattern SECRETS = Pattern.compile("\\?[^\\s,]+=[^\\s,]*");

    private final int line;
    private final String reason;

    RouteFault(int line, String reason) {
        super(reason);
        this.line = line;
        this.reason = reason;
    }

    /** Counted from 1; 0 when nobody can tell. */
    int line() {
        return line;
    }

    String reason() {
        return reason;
    }

    /** Where Camel does not say the line, it is most likely the first one that was edited. */
    RouteFault orFirstEdited(String before, String after) {
        if (line > 0) return this;
        var old = before.lines().toList();
        var edited = after.lines().toList();
        for (var i = 0; i < edited.size(); i++)
            if (i >= old.size() || !edited.get(i).equals(old.get(i))) return new RouteFault(i + 1, reason);
        return this;
    }

    /** What Camel says, without its stack and its quotations of whole files. */
    static RouteFault of(Throwable failure) {
        var marked = find(failure, MarkedYamlEngineException.class);
        if (marked.isPresent()) return marked(marked.get());
        var route = find(failure, FailedToCreateRouteException.class);
        return new RouteFault(
                route.map(RouteFault::line).orElse(0), oneLine(root(failure).getMessage()));
    }

    private static RouteFault marked(MarkedYamlEngineException failure) {
        var line = failure.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new RouteFault(line, oneLine(failure.getProblem()));
    }

    private static int line(FailedToCreateRouteException failure) {
        var location = failure.getLocation() == null ? "" : failure.getLocation();
        var found = LINE.matcher(location);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static <T> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause())
            if (type.isInstance(each)) return Optional.of(type.cast(each));
        return Optional.empty();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private static String oneLine(@Nullable String text) {
        var line = text == null
                ? "no reason given"
                : SECRETS.matcher(text).replaceAll("?…").strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
