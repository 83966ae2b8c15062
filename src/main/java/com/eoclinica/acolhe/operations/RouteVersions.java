package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;

/** What a route's file was before it was edited, and the way back to it. */
public interface RouteVersions {

    /** Newest first, each named by when it was replaced: {@code 2026-11-25T19.25.03.123Z}. */
    List<String> of(String route);

    /** Puts an earlier version in the place of the file, unless a rehearsal says that it changes a safety verdict. */
    Return goBack(String route, String version);

    /** How a going back ended. */
    sealed interface Return extends Outcome {}

    /** Live within about a second; what ran until now is a version from now on. */
    record WentBack(Rehearsed rehearsed) implements Return {}

    /** What runs goes on. */
    record Refused(Rehearsed rehearsed) implements Return {}

    /** There is no such route or version. */
    record NoSuchVersion() implements Return {}

    /** The folder of the routes cannot be written here, as in a container that brings them with it. */
    record NotWritable() implements Return {}
}
