package com.eoclinica.acolhe.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Inbox;
import com.eoclinica.acolhe.channel.Received;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.TopicRecord;
import com.eoclinica.acolhe.triage.Protocol;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.triage.Urgency;
import com.eoclinica.acolhe.understanding.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever lost a conversation, or did not read all of it, writes nothing. */
class TurnFencingIT {

    private static final AtomicLong NUMBERS = new AtomicLong(5511955550000L);

    private static final Reading NOTHING =
            new Reading(List.of(), List.of(), Map.of(), List.of(), Optional.empty(), "test");

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final String chat = NUMBERS.incrementAndGet() + "@c.us";

    @Test
    void theTurnThatReadEverythingIsWrittenOnce() {
        var lane = says("oi");
        var turn = claim(lane);

        assertThat(commit(turn)).isTrue();
        assertThat(commit(turn)).as("the same turn again").isFalse();
        assertThat(replies(lane)).isEqualTo(1);
    }

    @Test
    void aTurnOvertakenByAnotherMessageIsThrownAway() {
        var lane = says("quero marcar");
        var turn = claim(lane);
        says("não, espera");

        assertThat(commit(turn)).isFalse();
        assertThat(replies(lane)).isZero();
        assertThat(claim(lane).words()).containsExactlyInAnyOrder("quero marcar", "não, espera");
    }

    @Test
    void aZombieWhoseLaneWasTakenOverWritesNothing() {
        var lane = says("oi");
        var zombie = claim(lane);
        db.sql("update lane set owner = ?, version = version + 1 where correspondent_id = ?")
                .params(Ids.next(), lane)
                .update();

        assertThat(commit(zombie)).isFalse();
        assertThat(replies(lane)).isZero();
    }

    private UUID says(String text) {
        var id = Ids.next().toString().replace("-", "");
        var body = """
                {"event":"message.any","session":"default","timestamp":%d,"payload":{"id":"false_%s_%s",
                 "timestamp":%d,"from":"%s","fromMe":false,"body":"%s","hasMedia":false}}""".formatted(
                        Instant.now().toEpochMilli(), chat, id, Instant.now().getEpochSecond(), chat, text);
        var kept = product.bean(Inbox.class)
                .keep(List.of(new TopicRecord("t", 0, 0, chat, body.getBytes(StandardCharsets.UTF_8))));
        return ((Received.Kept) kept.getFirst()).correspondentId();
    }

    private Turn claim(UUID lane) {
        return product.bean(LaneClaims.class).claim(List.of(lane)).getFirst().orElseThrow();
    }

    private boolean commit(Turn turn) {
        var written = new Written(turn, decision(turn), answered(turn), null);
        var book = product.bean(TurnBook.class);
        return Boolean.TRUE.equals(product.bean(TransactionTemplate.class)
                .execute(_ -> book.commit(List.of(written)).contains(written.lane())));
    }

    private static Decision decision(Turn turn) {
        var screening = new Screening(Urgency.ROUTINE, Protocol.NONE, List.of(), "test");
        var heard = HeardTurn.of(turn, screening, NOTHING, Instant.now());
        return Decision.of(turn.dialog(), heard, new NextStep.Reply());
    }

    private static Answered answered(Turn turn) {
        return new Answered(turn.dialog(), List.of(new Reply("greeting", "olá")), Optional.empty());
    }

    private long replies(UUID lane) {
        return db.sql("select count(*) from outbound_message where correspondent_id = ?")
                .param(lane)
                .query(Long.class)
                .single();
    }
}
