package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each person's key, wrapped in the database and open in memory for some minutes at most. A key is committed by itself before
 * anything is sealed with it, so that no undone transaction takes along the key to what another one wrote.
 */
@Component
class DataKeys implements Forgetful {

    private static final int KNOWN = 20_000;
    private static final Duration AT_HAND = Duration.ofMinutes(10);

    private final MasterKey master;
    private final JdbcClient db;
    private final TransactionTemplate alone;
    private final Clock clock;
    private final Cache<UUID, DataKey> open =
            Caffeine.newBuilder().maximumSize(KNOWN).expireAfterWrite(AT_HAND).build();

    DataKeys(MasterKey master, JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.master = master;
        this.db = db;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    private record Wrapped(UUID personId, byte[] wrapped) {}

    /** The key of a person, made when they have none. */
    DataKey of(@Nullable ClinicId clinic, UUID person) {
        return find(person).orElseGet(() -> {
            make(Collections.singletonMap(person, clinic));
            return find(person).orElseThrow(() -> new IllegalStateException("no key for " + person));
        });
    }

    /** The key to what is sealed already; empty once it was destroyed. */
    Optional<DataKey> find(UUID person) {
        var known = open.getIfPresent(person);
        if (known != null) return Optional.of(known);
        load(List.of(person));
        return Optional.ofNullable(open.getIfPresent(person));
    }

    /** Has the keys of many at hand, in two statements at most. */
    void ready(Map<UUID, ClinicId> people) {
        var missing = missing(people.keySet());
        if (missing.isEmpty()) return;
        load(missing);
        var strangers = missing(missing);
        if (strangers.isEmpty()) return;
        var wanted = new HashMap<UUID, @Nullable ClinicId>();
        strangers.forEach(each -> wanted.put(each, people.get(each)));
        make(wanted);
        load(strangers);
    }

    private List<UUID> missing(Iterable<UUID> people) {
        var missing = new ArrayList<UUID>();
        people.forEach(each -> {
            if (open.getIfPresent(each) == null) missing.add(each);
        });
        return missing;
    }

    private void load(List<UUID> people) {
        db.sql("select person_id, wrapped from data_key where person_id = any(cast(? as uuid[]))")
                .param(Columns.of(people))
                .query(Wrapped.class)
                .list()
                .forEach(each -> open.put(each.personId(), master.unwrap(each.wrapped(), each.personId())));
    }

    /** Two instances may do it at once: the key that came first is everybody's. */
    private void make(Map<UUID, @Nullable ClinicId> people) {
        var all = List.copyOf(people.entrySet());
        alone.executeWithoutResult(_ -> db.sql("""
                        insert into data_key (person_id, clinic_id, wrapped, master_id, created_at)
                        select person, clinic, decode(wrapped, 'base64'), :master, :now
                          from unnest(cast(:people as uuid[]), cast(:clinics as uuid[]), cast(:wrapped as text[]))
                               as each (person, clinic, wrapped)
                        on conflict do nothing
                        """)
                .param("people", Columns.of(all, Map.Entry::getKey))
                .param("clinics", Columns.of(all, Map.Entry::getValue))
                .param("wrapped", Columns.of(all, each -> wrapped(each.getKey())))
                .param("master", master.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    private String wrapped(UUID person) {
        return Base64.getEncoder().encodeToString(master.wrap(Ciphers.draw(), person));
    }

    @Override
    public void forget(Set<UUID> people) {
        open.invalidateAll(people);
    }
}
