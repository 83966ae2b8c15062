package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The master secret is exchanged while two instances, one on either side of the exchange, seal and open: nothing fails. */
class MasterKeyExchangeIT {

    private static final String OLD = "um segredo de mais de trinta e dois caracteres";
    private static final String NEW = "o segredo novo, bem mais comprido que o velho";
    private static final Duration LOAD = Duration.ofSeconds(3);
    private static final int THREADS = 4;
    private static final ClinicId CLINIC = ClinicId.next();

    private static Database database;

    private final Map<UUID, String> sealed = new ConcurrentHashMap<>();

    @BeforeAll
    static void open() {
        database = new Database().with();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void nothingFailsWhileTheMasterSecretIsExchanged() throws Exception {
        var before = keys(MasterKey.of(OLD, NEW));
        var after = keys(MasterKey.of(NEW, OLD));
        var pepper = new Prints(database.db(), MasterKey.of(OLD, NEW), database.clock()).phone("+5511976540000");
        for (var i = 0; i < 500; i++) write(before);

        assertThat(underLoad(before, after)).isGreaterThan(100);

        var exchange = new WrapAgain(database.db(), MasterKey.of(NEW, OLD));
        wrapAll(exchange);
        var last = keys(MasterKey.of(NEW, ""));
        assertThat(exchange.waiting()).isZero();
        assertThat(sealed.keySet())
                .allSatisfy(person -> assertThat(read(last, person)).isEqualTo("palavras de " + person));
        assertThat(new Prints(database.db(), MasterKey.of(NEW, ""), database.clock()).phone("+5511976540000"))
                .as("what is sealed is found by the same prints")
                .isEqualTo(pepper);
    }

    /** @return how often was written and read; the first failure ends it */
    private long underLoad(DataKeys before, DataKeys after) throws Exception {
        var end = System.nanoTime() + LOAD.toNanos();
        var exchange = new WrapAgain(database.db(), MasterKey.of(NEW, OLD));
        try (var threads = Executors.newFixedThreadPool(THREADS + 1)) {
            var work = new ArrayList<Future<Long>>();
            for (var i = 0; i < THREADS; i++) work.add(threads.submit(worker(i % 2 == 0 ? before : after, end)));
            while (System.nanoTime() < end) wrapAll(exchange);
            var done = 0L;
            for (var each : work) done += each.get();
            return done;
        }
    }

    private Callable<Long> worker(DataKeys keys, long end) {
        return () -> {
            var done = 0L;
            for (; System.nanoTime() < end; done++) {
                write(keys);
                var known = List.copyOf(sealed.keySet());
                var person = known.get(ThreadLocalRandom.current().nextInt(known.size()));
                keys.forget(Set.of(person));
                assertThat(read(keys, person)).isEqualTo("palavras de " + person);
            }
            return done;
        };
    }

    private void wrapAll(WrapAgain exchange) {
        for (var progress = exchange.start(); progress.more(); ) {
            var now = progress;
            progress = database.transaction().execute(_ -> exchange.next(now));
        }
    }

    private void write(DataKeys keys) {
        var person = Ids.next();
        sealed.put(person, new Seals(keys).seal(person, place(person), "palavras de " + person));
    }

    private String read(DataKeys keys, UUID person) {
        return new Seals(keys).open(person, place(person), sealed.get(person));
    }

    private static DataKeys keys(MasterKey master) {
        return new DataKeys(master, database.db(), database.clock());
    }

    private static Place place(UUID person) {
        return new Place(CLINIC, "inbound_message", "body", person);
    }
}
