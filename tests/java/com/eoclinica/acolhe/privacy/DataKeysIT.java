package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A key is made on the connection of whoever needs it, and is nobody else's before it is sure to stay. */
class DataKeysIT {

    private static final int CONNECTIONS = 4;
    private static final ClinicId CLINIC = ClinicId.next();
    private static final byte[] WORDS = "dói aqui".getBytes(UTF_8);

    private static Database database;
    private static DataKeys keys;

    @BeforeAll
    static void open() throws Exception {
        database = new Database()
                .give(MasterKey.class, MasterKey.of("um segredo de mais de trinta e dois caracteres", ""))
                .with(DataKeys.class);
        keys = database.bean(DataKeys.class);
        var pool = (HikariDataSource) database.pool();
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(2_000);
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    /** Each holds the only connection there is for it; whoever wanted a second one would wait for the others for ever. */
    @Test
    void asManyFirstContactsAsConnectionsDoNotWaitForEachOther() throws Exception {
        var allHoldOne = new CyclicBarrier(CONNECTIONS);
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var contacts = IntStream.range(0, CONNECTIONS)
                    .mapToObj(_ -> threads.submit(() -> firstContact(allHoldOne)))
                    .toList();

            assertThat(contacts).allSatisfy(each -> assertThat(sealed(each)).isNotEmpty());
        }
    }

    @Test
    void aKeyThatWasUndoneIsNotUsedAgain() {
        var person = Ids.next();
        database.transaction().executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            keys.of(CLINIC, person).seal(WORDS, place(person));
        });

        assertThat(keys.find(person)).isEmpty();
        var sealed = keys.of(CLINIC, person).seal(WORDS, place(person));
        keys.forget(java.util.Set.of(person));
        assertThat(keys.find(person).orElseThrow().open(sealed, place(person))).isEqualTo(WORDS);
    }

    @Test
    void twoWhoMeetSomebodyNewAtOnceSealWithOneKey() throws Exception {
        var person = Ids.next();
        try (var threads = Executors.newFixedThreadPool(1)) {
            var later = new CyclicBarrier(2);
            var mine = database.transaction().execute(_ -> {
                var sealed = keys.of(CLINIC, person).seal(WORDS, place(person));
                var theirs = threads.submit(() -> {
                    later.await();
                    return database.transaction()
                            .execute(_ -> keys.of(CLINIC, person).seal(WORDS, place(person)));
                });
                await(later);
                return java.util.Map.entry(sealed, theirs);
            });
            keys.forget(java.util.Set.of(person));
            var key = keys.find(person).orElseThrow();

            assertThat(key.open(mine.getKey(), place(person))).isEqualTo(WORDS);
            assertThat(key.open(sealed(mine.getValue()), place(person))).isEqualTo(WORDS);
        }
    }

    private static byte[] firstContact(CyclicBarrier allHoldOne) {
        var person = Ids.next();
        return database.transaction().execute(_ -> {
            database.db().sql("select 1").query(Integer.class).single();
            await(allHoldOne);
            return keys.of(CLINIC, person).seal(WORDS, place(person));
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sealed(Future<byte[]> each) throws Exception {
        return each.get(20, TimeUnit.SECONDS);
    }

    private static Place place(UUID person) {
        return new Place(CLINIC, "inbound_message", "body", person);
    }
}
