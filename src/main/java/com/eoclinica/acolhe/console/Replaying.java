package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.operations.FailedMessage;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.Replay;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts failed messages back in growing batches (1, 2, 4 … 64); the first batch that meets a refusal is the last. */
@Component
class Replaying {

    private static final int LARGEST = 64;

    private final FailedMessages messages;
    private final Replay replay;

    Replaying(FailedMessages messages, Replay replay) {
        this.messages = messages;
        this.replay = replay;
    }

    /** @param left not tried, because the batch before was not accepted */
    record Result(int putBack, int refused, int left) {}

    /** @param ids oldest first */
    Result replay(List<UUID> ids, String who) {
        var result = new Result(0, 0, ids.size());
        var size = 1;
        while (result.refused() == 0 && result.left() > 0) {
            var from = ids.size() - result.left();
            result = batch(ids.subList(from, Math.min(from + size, ids.size())), who, result);
            size = Math.min(2 * size, LARGEST);
        }
        return result;
    }

    private Result batch(List<UUID> ids, String who, Result before) {
        var issued = messages.issue(ids, who);
        var accepted =
                (int) issued.stream().filter(each -> isPutBack(each, who)).count();
        return new Result(
                before.putBack() + accepted, before.refused() + issued.size() - accepted, before.left() - ids.size());
    }

    private boolean isPutBack(FailedMessage message, String who) {
        var sent = replay.send(message);
        if (!sent) messages.reopen(message.id(), who);
        return sent;
    }
}
