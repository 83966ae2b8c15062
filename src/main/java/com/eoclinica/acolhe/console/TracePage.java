package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.channel.Traces;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.UnderstoodTurns;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** From a reply to how it came about: its way in time, what was understood, by which rules and versions, at what price. */
@Controller
class TracePage {

    private final Conversations conversations;
    private final Correspondents correspondents;
    private final UnderstoodTurns turns;
    private final Traces traces;

    TracePage(Conversations conversations, Correspondents correspondents, UnderstoodTurns turns, Traces traces) {
        this.conversations = conversations;
        this.correspondents = correspondents;
        this.turns = turns;
        this.traces = traces;
    }

    @GetMapping("/conversations/{id}/trace/{message}")
    String show(@PathVariable UUID id, @PathVariable UUID message, @AuthenticationPrincipal SignedIn who, Model model) {
        var conversation = conversations.find(id).orElseThrow(TracePage::unknown);
        var correspondent = correspondents
                .find(conversation.correspondentId(), who.clinicId())
                .orElseThrow(TracePage::unknown);
        var trace = traces.of(correspondent.id(), message).orElseThrow(TracePage::unknown);
        var turn = Optional.ofNullable(trace.turnId()).flatMap(each -> turns.find(id, each));
        model.addAttribute("id", id);
        model.addAttribute("trace", trace);
        model.addAttribute("turn", turn.orElse(null));
        model.addAttribute(
                "way",
                Way.of(trace, turn.map(each -> each.takenAt().toInstant()).orElse(null)));
        return "console/trace";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
