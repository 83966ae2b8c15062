package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.channel.MessageHistory;
import com.eoclinica.acolhe.channel.MessageHistory.Passed;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.Conversations.ConversationRow;
import com.eoclinica.acolhe.conversation.Conversations.TurnRow;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Conversations for machines: where each stands and what was understood at each turn; no words of patients. */
@RestController
@RequestMapping("/api/v1/conversations")
class ConversationsFace {

    /** The burst that opened a conversation came just before it. */
    private static final Duration BURST = Duration.ofMinutes(1);

    private final Conversations conversations;
    private final MessageHistory history;

    ConversationsFace(Conversations conversations, MessageHistory history) {
        this.conversations = conversations;
        this.history = history;
    }

    record Detail(ConversationRow conversation, List<TurnRow> turns, List<Passed> messages) {}

    @GetMapping
    @Operation(summary = "Conversations, latest activity first; the next page is before the last activity of this one")
    List<ConversationRow> list(
            @RequestParam(required = false) @Pattern(regexp = "automated|queued|attended|resolved") @Nullable
                    String status,
            @RequestParam(required = false) @Nullable OffsetDateTime before) {
        return conversations.list(status, before);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One conversation with its turns and messages, without words")
    Detail show(@PathVariable UUID id) {
        var found = conversations.find(id);
        return found.map(row -> new Detail(row, conversations.turns(id), messages(row)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No conversation has this id"));
    }

    private List<Passed> messages(ConversationRow row) {
        return history.since(row.correspondentId(), row.openedAt().minus(BURST));
    }
}
