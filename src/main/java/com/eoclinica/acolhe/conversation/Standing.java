package com.eoclinica.acolhe.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the thread stands, whatever flow is open. */
public record Standing(
        boolean automated,
        boolean refusedAi,
        boolean heldForPerson,
        int noticeVersion,
        int misunderstandings,
        @Nullable Instant lastActivity) {

    static Standing fresh() {
        return new Standing(true, false, false, 0, 0, null);
    }

    Standing withAutomated(boolean value) {
        return new Standing(
                value, refusedAi, value ? false : heldForPerson, noticeVersion, misunderstandings, lastActivity);
    }

    Standing withRefusedAi() {
        return new Standing(automated, true, heldForPerson, noticeVersion, misunderstandings, lastActivity);
    }

    Standing withHeldForPerson() {
        return new Standing(automated, refusedAi, true, noticeVersion, misunderstandings, lastActivity);
    }

    Standing withNotice(int version) {
        return new Standing(automated, refusedAi, heldForPerson, version, misunderstandings, lastActivity);
    }

    Standing withMisunderstandings(int count) {
        return new Standing(automated, refusedAi, heldForPerson, noticeVersion, count, lastActivity);
    }

    Standing at(Instant now) {
        return new Standing(automated, refusedAi, heldForPerson, noticeVersion, misunderstandings, now);
    }
}
