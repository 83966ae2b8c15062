package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.channel.TypingSign;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.desk.Desk;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The browser of whoever holds a conversation says, every few seconds, that they are writing in it. */
@Controller
class DeskTyping {

    private final Desk desk;
    private final Conversations conversations;
    private final Correspondents correspondents;
    private final TypingSign sign;

    DeskTyping(Desk desk, Conversations conversations, Correspondents correspondents, TypingSign sign) {
        this.desk = desk;
        this.conversations = conversations;
        this.correspondents = correspondents;
        this.sign = sign;
    }

    @PostMapping("/desk/{id}/typing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void typing(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        desk.find(id)
                .filter(each -> each.isHeldBy(who.getUsername()))
                .flatMap(each -> conversations.find(each.conversationId().value()))
                .flatMap(each -> correspondents.find(each.correspondentId(), who.clinicId()))
                .ifPresent(sign::show);
    }
}
