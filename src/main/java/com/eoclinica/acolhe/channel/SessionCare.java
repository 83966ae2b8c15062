package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Outcome;

/** What a WhatsApp session needs now. */
public sealed interface SessionCare extends Outcome {

    /** Nothing, or nothing that we can do: it works, it was started a moment ago, or a person must act. */
    record None() implements SessionCare {}

    /** It works again; what was missed is to be pulled. */
    record CatchUp(String session) implements SessionCare {}

    /** {@code command} is WAHA's: start or restart. */
    record StartAgain(String command) implements SessionCare {}
}
