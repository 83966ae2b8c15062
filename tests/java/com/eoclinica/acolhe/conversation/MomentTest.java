package com.eoclinica.acolhe.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Envelope;
import com.eoclinica.acolhe.channel.InboundMessage;
import com.eoclinica.acolhe.channel.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration DAYS_APART = Duration.ofDays(40);
    private static final Instant RECEIVED = WRITTEN.plus(DAYS_APART);
    private static final Moment AFTER_FIVE_SECONDS =
            Moment.of(List.of(waiting(WRITTEN, RECEIVED)), RECEIVED.plusSeconds(5));

    @Test
    void whatWasWrittenWhileWeWereAnsweringCameBeforeTheAnswer() {
        assertThat(AFTER_FIVE_SECONDS.follows(WRITTEN.minusSeconds(20))).isTrue();
        assertThat(AFTER_FIVE_SECONDS.follows(WRITTEN.plusSeconds(3))).isTrue();
    }

    @Test
    void whatWasWrittenInTheSecondOfTheAnswerOrLaterCameAfterIt() {
        assertThat(AFTER_FIVE_SECONDS.follows(WRITTEN.plusSeconds(5))).isFalse();
        assertThat(AFTER_FIVE_SECONDS.follows(WRITTEN.plusSeconds(60))).isFalse();
    }

    @Test
    void aSenderWhoseClockStandsStillIsNeverEarly() {
        assertThat(AFTER_FIVE_SECONDS.follows(WRITTEN)).isFalse();
    }

    @Test
    void theLastMessageOfABurstCountsHoweverTheyArrived() {
        var last = waiting(WRITTEN.plusSeconds(2), RECEIVED);
        var first = waiting(WRITTEN, RECEIVED.plusSeconds(1));

        assertThat(Moment.of(List.of(last, first), RECEIVED.plusSeconds(3)))
                .isEqualTo(new Moment(WRITTEN.plusSeconds(2), WRITTEN.plusSeconds(5)));
    }

    private static Waiting waiting(Instant sent, Instant received) {
        var chat = "5511970000000@c.us";
        var envelope = new Envelope("default", "id", "id", chat, List.of(chat), null, null, sent);
        return new Waiting(new UUID(0, 9), new InboundMessage.Text(envelope, "sim"), received);
    }
}
