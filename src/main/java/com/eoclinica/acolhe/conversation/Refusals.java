package com.eoclinica.acolhe.conversation;

import java.util.Set;

/** Why the book refuses, as a patient is told; a reason of the clinic's own agreements gets the general words. */
final class Refusals {

    private static final Set<String> TOLD = Set.of(
            "too-many-open",
            "too-many-changes",
            "too-late-to-move",
            "plan-unknown",
            "plan-not-accepted",
            "plan-quota-reached",
            "in-the-past",
            "not-offered");

    private Refusals() {}

    static Say say(String reason) {
        return Say.of("refused." + (TOLD.contains(reason) ? reason : "other"));
    }
}
