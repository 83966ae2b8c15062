package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of a wish to be forgotten. */
public sealed interface Erased extends Outcome {

    /**
     * @param rows how many rows were deleted or blanked, by table
     * @param stays what the law or other people's rights keep, in words for the officer
     */
    record Done(UUID erasureId, Map<String, Integer> rows, List<String> stays) implements Erased {}

    /** A legal hold stands against it. */
    record Held(String reason) implements Erased {}

    /** A visit is still to come: it must be cancelled or over. */
    record StillNeeded(String table) implements Erased {}

    record Unknown() implements Erased {}
}
