package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Inbox;
import com.eoclinica.acolhe.channel.Received;
import com.eoclinica.acolhe.desk.Notes;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.TopicRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is forgotten while they write, while a turn answers and while the desk makes a note: nothing comes back. */
class ErasureRaceIT {

    /** More by hand: {@code -Derasure.seeds=1000}. */
    private static final int SEEDS = Integer.getInteger("erasure.seeds", 60);

    private static final int MESSAGES = 4;
    private static final AtomicLong NUMBERS = new AtomicLong(5511954440000L);

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final Inbox inbox = product.bean(Inbox.class);

    @Test
    void nothingOfTheOldPersonComesBackAndNoMessageIsLost() throws Exception {
        for (var seed = 0; seed < SEEDS; seed++) race(new Random(seed), seed);
    }

    private void race(Random random, int seed) throws Exception {
        var chat = NUMBERS.incrementAndGet() + "@c.us";
        var person = keep(chat, "bom dia " + seed);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = threads.submit(() -> {
                for (var i = 0; i < MESSAGES; i++) {
                    pause(random);
                    keep(chat, "corrida " + i);
                }
                return true;
            });
            var noting = threads.submit(() -> note(person, random));
            pause(random);
            var erased = product.bean(Erasure.class).erase(person, "test");
            assertThat(erased).as("seed %d", seed).isInstanceOf(Erased.Done.class);
            for (var each : List.<Future<Boolean>>of(writing, noting)) each.get();
        }
        assertThat(readable(person)).as("seed %d", seed).isZero();
        assertThat(messages(chat) + blank(person))
                .as("no message is lost, seed %d", seed)
                .isEqualTo(MESSAGES + 1);
    }

    private static void pause(Random random) {
        LockSupport.parkNanos(random.nextInt(3_000_000));
    }

    private boolean note(UUID person, Random random) {
        pause(random);
        db.sql("select id, clinic_id from conversation where correspondent_id = ?")
                .param(person)
                .query((row, _) -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .forEach(each -> product.bean(Notes.class)
                        .write(new ClinicId(each.get(1)), new ConversationId(each.get(0)), "bia", "segredo"));
        return true;
    }

    private UUID keep(String chat, String text) {
        var id = Ids.next().toString().replace("-", "");
        var body = """
                {"event":"message.any","session":"default","timestamp":%d,"payload":{"id":"false_%s_%s",
                 "timestamp":%d,"from":"%s","fromMe":false,"body":"%s","hasMedia":false}}""".formatted(
                        Instant.now().toEpochMilli(), chat, id, Instant.now().getEpochSecond(), chat, text);
        var kept = inbox.keep(List.of(new TopicRecord("t", 0, 0, chat, body.getBytes(StandardCharsets.UTF_8))));
        return ((Received.Kept) kept.getFirst()).correspondentId();
    }

    /** Rows under the old id in which somebody could still read something. */
    private long readable(UUID person) {
        return db.sql("""
                        select (select count(*) from inbound_message where correspondent_id = :id and body <> '{}')
                             + (select count(*) from outbound_message where correspondent_id = :id and body <> '')
                             + (select count(*) from conversation where correspondent_id = :id and dialog <> '{}')
                             + (select count(*) from correspondent where id = :id)
                             + (select count(*) from desk_note n join conversation c on c.id = n.conversation_id
                                 where c.correspondent_id = :id)
                        """).param("id", person).query(Long.class).single();
    }

    private long messages(String chat) {
        return db.sql("""
                        select count(*) from inbound_message m join correspondent c on c.id = m.correspondent_id
                         where c.chat_id = ?
                        """).param(chat).query(Long.class).single();
    }

    private long blank(UUID person) {
        return db.sql("select count(*) from inbound_message where correspondent_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }
}
