package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.channel.Correspondence;
import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.Stores;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is stolen from a store is of no use: not read, not moved elsewhere, and gone with its key. */
class SealedAtRestIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong NUMBERS = new AtomicLong(5511976700000L);
    private static final String SECRET = "not-a-secret-good-for-trying-out-either";

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final Correspondence correspondence = product.bean(Correspondence.class);

    @Test
    void wordsLieNowhereAsTheyWereWrittenAndAreReadAllTheSame() {
        var person = writes("sinto uma canarilha no cotovelo");
        var stores = new Stores(product);

        assertThat(stores.inDatabase(List.of("canarilha"))).isEmpty();
        assertThat(stores.inRedis(List.of("canarilha"))).isEmpty();
        assertThat(stores.inKafka(List.of("canarilha"))).isEmpty();
        assertThat(words(person)).contains("sinto uma canarilha no cotovelo");
        assertThat(raw("inbound_message", "body::text", person)).allMatch(each -> each.startsWith("\"sealed:1:"));
        assertThat(raw("outbound_message", "body", person)).isNotEmpty().allMatch(each -> each.startsWith("sealed:1:"));
        assertThat(raw("conversation", "dialog::text", person)).allMatch(each -> each.startsWith("\"sealed:1:"));
    }

    @Test
    void theVeryWordsOfTheNoticeAreKept() {
        var person = writes("bom dia");

        assertThat(words(person))
                .anySatisfy(said -> assertThat(said)
                        .contains(raw("consent", "shown", person).stream()
                                .filter(java.util.Objects::nonNull)
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void wordsMovedToAnotherPersonDoNotOpenThere() {
        var one = writes("primeira");
        var other = writes("segunda");
        db.sql(
                        "update inbound_message set body = (select body from inbound_message where correspondent_id = ?) where correspondent_id = ?")
                .params(one, other)
                .update();

        assertThatThrownBy(() -> words(other)).isInstanceOf(SealBroken.class);
    }

    @Test
    void wordsDoNotOpenOnceTheirKeyIsDestroyed() {
        var person = writes("passageira");
        db.sql("delete from data_key where person_id = ?").param(person).update();
        product.bean(DataKeys.class).forget(java.util.Set.of(person));

        assertThatThrownBy(() -> words(person)).isInstanceOf(SealBroken.class);
    }

    /** Undone at the end, for the product goes on under its own secret. */
    @Test
    void everyKeyIsWrappedAgainUnderANewSecret() {
        var person = writes("duradoura");
        product.bean(TransactionTemplate.class).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            var exchange = new WrapAgain(db, MasterKey.of("o segredo novo, bem mais comprido que o velho", SECRET));
            for (var progress = exchange.start(); progress.more(); ) progress = exchange.next(progress);

            assertThat(exchange.waiting()).isZero();
            assertThat(MasterKey.of("o segredo novo, bem mais comprido que o velho", "")
                            .unwrap(wrapped(person), person))
                    .isNotNull();
            assertThatThrownBy(() -> MasterKey.of(SECRET, "").unwrap(wrapped(person), person))
                    .isInstanceOf(SealBroken.class);
        });
    }

    private UUID writes(String words) {
        var number = Long.toString(NUMBERS.incrementAndGet());
        var patient = product.phone().patient(number, "Paciente");
        patient.says(words);
        patient.awaitReplies(1, SOON);
        var kept = new KeptMessages(product, number);
        kept.awaitProcessed(1);
        return UUID.fromString(kept.correspondentId());
    }

    private List<String> words(UUID person) {
        return correspondence.last(person, 10).stream()
                .map(Correspondence.Line::text)
                .toList();
    }

    private List<String> raw(String table, String column, UUID person) {
        return db.sql("select %s from %s where correspondent_id = ?".formatted(column, table))
                .param(person)
                .query(String.class)
                .list();
    }

    private byte[] wrapped(UUID person) {
        return db.sql("select wrapped from data_key where person_id = ?")
                .param(person)
                .query(byte[].class)
                .single();
    }
}
