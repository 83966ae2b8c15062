package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A turn with its decision and its answer, as it is written down.
 *
 * @param saidAs the message id under which its answer may be with the patient already
 */
record Written(
        Turn turn,
        Decision decision,
        Answered answered,
        @Nullable String saidAs) {

    UUID lane() {
        return turn.correspondent().id();
    }

    /**
     * The turn read all that waits. One that has been kept waiting too long is answered although more came, as long as
     * nobody else dealt with what it read.
     */
    boolean isCurrent(Set<UUID> waiting, Duration insist, Instant now) {
        var read = turn.messages().stream().map(Waiting::id).collect(Collectors.toUnmodifiableSet());
        return waiting.equals(read) || turn.waitedLongerThan(insist, now) && waiting.containsAll(read);
    }

    /** Where the thread stands now. A person who answered from the clinic's phone silences the receptionist. */
    Dialog dialog() {
        return answeredByPhone() ? answered.dialog().withAutomated(false) : answered.dialog();
    }

    String status() {
        if (answeredByPhone()) return "attended";
        if (answered.handOff().isPresent()) return turn.status().equals("attended") ? "attended" : "queued";
        return turn.status();
    }

    private boolean answeredByPhone() {
        return turn.messages().stream().anyMatch(each -> each.message().kind().equals("AnsweredByPhone"));
    }
}
