package com.eoclinica.acolhe.operations;

/** Sends a failed message through the replay route. */
public interface Replay {

    /** @return false when it could not be put back: unreadable after an edit, or its place is not to be reached */
    boolean send(FailedMessage message);
}
