package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.privacy.Prints;
import org.springframework.stereotype.Component;

/** What the records of a chat are ordered by on a topic: its session, and a print of its address that tells nobody the number. */
@Component
class ChatKeys {

    private final Prints prints;

    ChatKeys(Prints prints) {
        this.prints = prints;
    }

    /** @param sessionAndChat {@code <session>|<address>} */
    String of(String sessionAndChat) {
        var cut = sessionAndChat.indexOf('|');
        return sessionAndChat.substring(0, cut + 1) + print(sessionAndChat.substring(cut + 1));
    }

    String print(String address) {
        return prints.of("chat", address);
    }
}
