package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Waiting;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The original messages of a turn that failed three times; editable before a replay. */
public record ParkedTurn(UUID correspondentId, List<Waiting> messages) {

    /** The same messages failing again are the same failure. */
    public UUID key() {
        return messages.stream()
                .map(Waiting::replayOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> messages.getFirst().id());
    }
}
