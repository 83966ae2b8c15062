package com.eoclinica.acolhe.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was decided about a turn: the thread as it will be, what is said first, and the step to take. */
public record Decision(Dialog dialog, Heard heard, List<Say> says, NextStep step, Optional<HandOffRequest> concern) {

    static Decision of(Dialog dialog, Heard heard, NextStep step, Say... says) {
        return new Decision(dialog, heard, List.of(says), step, Optional.empty());
    }

    Decision first(Say say) {
        return new Decision(
                dialog, heard, Stream.concat(Stream.of(say), says.stream()).toList(), step, concern);
    }

    Decision alerting(HandOffRequest request) {
        return new Decision(dialog, heard, says, step, Optional.of(request));
    }

    Decision with(Dialog other) {
        return new Decision(other, heard, says, step, concern);
    }
}
