package com.eoclinica.acolhe.camel;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/**
 * How deep lists and maps of a route file lie in each other. Camel's reader goes one call deeper for each, so that a
 * thousand brackets would end the thread that watches the folder.
 */
final class Nesting {

    /** A route of ours has some twenty. */
    private static final int DEEPEST = 100;

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private Nesting() {}

    /** Reads the text as a stream, which needs no depth of its own. */
    static void refuseTooDeep(String text) throws RouteFault {
        var depth = 0;
        for (var event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            if (depth > DEEPEST)
                throw new RouteFault(line(event), "steps or lists lie in each other more than " + DEEPEST + " deep");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
