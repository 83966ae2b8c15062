package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;
import java.util.UUID;

/** What became of a turn. */
public sealed interface Acted extends Outcome {

    UUID correspondentId();

    /**
     * Everything it decided is committed.
     *
     * @param flagged a red flag was answered: what was said so far must not raise it again
     */
    record Committed(UUID correspondentId, UUID conversationId, List<String> window, boolean flagged)
            implements Acted {}

    /** The patient wrote on, or another instance took the lane: nothing was written, the turn runs again. */
    record Outdated(UUID correspondentId) implements Acted {}
}
