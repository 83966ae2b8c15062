package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.Conversations.ConversationRow;
import com.eoclinica.acolhe.conversation.Conversations.TurnRow;
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

    private final Conversations conversations;

    ConversationsFace(Conversations conversations) {
        this.conversations = conversations;
    }

    record Detail(ConversationRow conversation, List<TurnRow> turns) {}

    @GetMapping
    List<ConversationRow> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable OffsetDateTime before) {
        return conversations.list(status, before);
    }

    @GetMapping("/{id}")
    Detail show(@PathVariable UUID id) {
        var found = conversations.find(id);
        return found.map(row -> new Detail(row, conversations.turns(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No conversation has this id"));
    }
}
