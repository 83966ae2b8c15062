package com.eoclinica.acolhe.operations;

/** Sends a failed message through the replay route. */
public interface Replay {

    void send(FailedMessage message);
}
