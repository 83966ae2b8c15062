package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.channel.InboundMessage;
import com.eoclinica.acolhe.channel.Waiting;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.shared.Traced;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that waits in one conversation, seen with where its dialogue stands.
 *
 * @param version the lane's version at the claim; whoever finds another one has lost the lane
 * @param failures how often this turn failed before
 * @param messages in the order of WhatsApp's time, never empty
 */
public record Turn(
        UUID id,
        long version,
        int failures,
        Correspondent correspondent,
        ConversationId conversationId,
        String status,
        Dialog dialog,
        List<Waiting> messages)
        implements Outcome, Traced {

    /** The trace of its first message; the others of a burst have traces of their own that end in the inbox. */
    @Override
    public @Nullable String traceparent() {
        return messages.getFirst().traceparent();
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "acolhe.turn",
                id.toString(),
                "acolhe.conversation",
                conversationId.value().toString());
    }

    /** The conversation's status is the truth about who answers: a person may have taken it over or returned it meanwhile. */
    Dialog standingDialog() {
        return switch (status) {
            case "automated" -> dialog.withAutomated(true);
            case "attended" -> dialog.withAutomated(false);
            default -> dialog;
        };
    }

    Turn with(List<Waiting> others) {
        return new Turn(id, version, failures, correspondent, conversationId, status, dialog, others);
    }

    Set<UUID> messageIds() {
        return messages.stream().map(Waiting::id).collect(Collectors.toUnmodifiableSet());
    }

    /** A person put some of its messages back after they had failed. */
    public boolean isReplayed() {
        return !replays().isEmpty();
    }

    /** The failures that end with this turn. */
    public List<UUID> replays() {
        return messages.stream()
                .map(Waiting::replayOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What is kept of it when it cannot be dealt with. */
    public ParkedTurn parked() {
        return new ParkedTurn(correspondent.id(), messages);
    }

    /** How long the first of its messages has been waiting counts against waiting for more. */
    boolean waitedLongerThan(Duration patience, Instant now) {
        return messages.stream()
                .anyMatch(message -> message.receivedAt().plus(patience).isBefore(now));
    }

    /** Those of its messages that have words. */
    List<Waiting> spoken() {
        return messages.stream()
                .filter(each -> !each.message().words().isBlank())
                .toList();
    }

    /** The patient's words, one entry for each message that has some. */
    List<String> words() {
        return messages.stream()
                .map(Waiting::message)
                .map(InboundMessage::words)
                .filter(words -> !words.isBlank())
                .toList();
    }
}
