package com.eoclinica.acolhe.conversation;

import java.util.List;
import java.util.Optional;

/** What an act came to. */
record Done(Dialog dialog, List<Say> says, Optional<HandOffRequest> handOff) {

    static Done of(Dialog dialog, Say... says) {
        return new Done(dialog, List.of(says), Optional.empty());
    }

    Done needing(HandOffRequest request) {
        return new Done(dialog, says, Optional.of(request));
    }
}
