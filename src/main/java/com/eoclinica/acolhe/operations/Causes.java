package com.eoclinica.acolhe.operations;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells a cause by its types and places; exception messages stay out, for they may quote a patient. */
final class Causes {

    private static final int FRAMES = 8;

    private Causes() {}

    static String trace(Throwable cause) {
        var frames = Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "  at " + frame)
                .collect(Collectors.joining("\n"));
        var own = cause.getClass().getName() + "\n" + frames;
        return cause.getCause() == null ? own : own + "\ncaused by " + trace(cause.getCause());
    }
}
