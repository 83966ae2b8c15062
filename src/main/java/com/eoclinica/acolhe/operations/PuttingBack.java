package com.eoclinica.acolhe.operations;

import org.springframework.stereotype.Component;

/** Puts one issued message back; what its place refuses waits for a person again. */
@Component
public class PuttingBack {

    private static final String WHO = "acolhe";

    private final Replay replay;
    private final FailedMessages messages;

    PuttingBack(Replay replay, FailedMessages messages) {
        this.replay = replay;
        this.messages = messages;
    }

    public void putBack(FailedMessage message) {
        if (!replay.send(message)) messages.reopen(message.id(), WHO);
    }
}
