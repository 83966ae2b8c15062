package com.eoclinica.acolhe.conversation;

import java.util.List;
import java.util.Optional;

/** What an act came to. */
record Done(Dialog dialog, List<Say> says, Optional<HandOffRequest> handOff) {

    static Done of(Dialog dialog, Say... says) {
        return new Done(dialog, List.of(says), Optional.empty());
    }

    /** A question decided while acting. */
    static Done of(Decision decision) {
        return new Done(decision.dialog(), decision.says(), Optional.empty());
    }

    /** Ends the flow: from here on a person answers. */
    Done toPerson(String reason) {
        return new Done(dialog.ended().withAutomated(false), says, Optional.of(HandOffRequest.normal(reason)));
    }

    Done needing(HandOffRequest request) {
        return new Done(dialog, says, Optional.of(request));
    }
}
