package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;

/** The answer to another system's change of an appointment it has seen. */
public sealed interface ChangeResult extends Outcome {

    record Changed(Entry entry) implements ChangeResult {}

    /** Somebody changed it meanwhile; nothing was done. */
    record Stale() implements ChangeResult {}

    /** {@code reason} is a message key, as in {@link BookingResult.NotAllowed}. */
    record Refused(String reason) implements ChangeResult {}

    record NoRoom(List<Slot> alternatives) implements ChangeResult {}
}
