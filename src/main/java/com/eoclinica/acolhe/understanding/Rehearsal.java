package com.eoclinica.acolhe.understanding;

import java.util.List;

/** What more examples would change: the reader as it is against one that has learned them, too. */
public interface Rehearsal {

    /** A phrase of a patient without anything personal, and what it asks for. */
    record Example(String text, String intent) {}

    /**
     * How many were read rightly, before and after.
     *
     * @param added the examples themselves
     * @param known phrases neither has learned
     */
    record Figures(int added, int addedBefore, int addedAfter, int known, int knownBefore, int knownAfter) {}

    /** The intents an example may teach. */
    List<String> intents();

    /** Trains two readers, which takes a second or two. */
    Figures of(List<Example> added);
}
