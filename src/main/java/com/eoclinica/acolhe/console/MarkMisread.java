package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.MisreadTurns;
import com.eoclinica.acolhe.conversation.UnderstoodTurns;
import com.eoclinica.acolhe.understanding.Rehearsal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "That is not what they meant": two clicks beside the turn. */
@Controller
class MarkMisread {

    private final Conversations conversations;
    private final Correspondents correspondents;
    private final UnderstoodTurns turns;
    private final MisreadTurns misread;
    private final Rehearsal rehearsal;

    MarkMisread(
            Conversations conversations,
            Correspondents correspondents,
            UnderstoodTurns turns,
            MisreadTurns misread,
            Rehearsal rehearsal) {
        this.conversations = conversations;
        this.correspondents = correspondents;
        this.turns = turns;
        this.misread = misread;
        this.rehearsal = rehearsal;
    }

    @PostMapping("/conversations/{id}/turns/{turn}/misread")
    String mark(
            @PathVariable UUID id,
            @PathVariable UUID turn,
            @RequestParam String meant,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        conversations
                .find(id)
                .flatMap(each -> correspondents.find(each.correspondentId(), who.clinicId()))
                .orElseThrow(MarkMisread::unknown);
        var understood = turns.find(id, turn).orElseThrow(MarkMisread::unknown);
        if (!rehearsal.intents().contains(meant)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var marked = misread.mark(who.clinicId(), id, understood, meant, who.getUsername());
        after.addFlashAttribute("done", marked ? "Marcado para revisão. Obrigado!" : "Este turno já foi revisado.");
        return "redirect:/conversations/" + id;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
