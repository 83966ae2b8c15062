package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * When we answered, told by WhatsApp's clock, which need not agree with ours.
 *
 * @param written of the message that was answered, in whole seconds
 * @param answered not before this: when it was written, and the time we had it in hand
 */
public record Moment(Instant written, Instant answered) {

    private static final Comparator<Waiting> BY_TIME =
            Comparator.comparing(each -> each.message().envelope().sentAt());

    static Moment of(List<Waiting> messages, Instant now) {
        var last = messages.stream().max(BY_TIME).orElseThrow();
        var written = last.message().envelope().sentAt();
        var inHand = Duration.between(last.receivedAt(), now);
        return new Moment(written, written.plus(inHand.isNegative() ? Duration.ZERO : inHand));
    }

    /**
     * Whether something was written before this answer was given. In doubt it was not: seconds are whole, and a sender
     * whose clock stands still must be able to say yes.
     */
    boolean follows(Instant other) {
        return !other.equals(written) && other.isBefore(answered.truncatedTo(ChronoUnit.SECONDS));
    }
}
