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
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Each person's key, wrapped in the database and open in memory for some minutes at most. A key is made in the transaction that
 * first seals with it, on its connection; until that commits nobody else may seal with it, for it might be undone.
 */
@Component
class DataKeys implements Forgetful {

    private static final int KNOWN = 20_000;
    private static final Duration AT_HAND = Duration.ofMinutes(10);

    private final MasterKey master;
    private final JdbcClient db;
    private final Clock clock;
    private final Cache<UUID, DataKey> open =
            Caffeine.newBuilder().maximumSize(KNOWN).expireAfterWrite(AT_HAND).build();

    /** Made by transactions of this instance that have not ended. */
    private final Set<UUID> unsure = ConcurrentHashMap.newKeySet();

    DataKeys(MasterKey master, JdbcClient db, Clock clock) {
        this.master = master;
        this.db = db;
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
        return known == null ? Optional.ofNullable(load(List.of(person)).get(person)) : Optional.of(known);
    }

    /** Has the keys of many at hand, in two statements at most. */
    void ready(Map<UUID, ClinicId> people) {
        var missing = missing(people.keySet());
        if (missing.isEmpty()) return;
        missing.removeAll(load(missing).keySet());
        if (missing.isEmpty()) return;
        var wanted = new TreeMap<UUID, @Nullable ClinicId>();
        missing.forEach(each -> wanted.put(each, people.get(each)));
        make(wanted);
        load(missing);
    }

    /** Has the keys of many at hand before what they sealed is opened; who has none gets none. */
    void fetch(Collection<UUID> people) {
        var missing = missing(people);
        if (!missing.isEmpty()) load(missing);
    }

    private List<UUID> missing(Iterable<UUID> people) {
        var missing = new ArrayList<UUID>();
        people.forEach(each -> {
            if (open.getIfPresent(each) == null) missing.add(each);
        });
        return missing;
    }

    private Map<UUID, DataKey> load(List<UUID> people) {
        var loaded = db
                .sql("select person_id, wrapped from data_key where person_id = any(cast(? as uuid[]))")
                .param(Columns.of(people))
                .query(Wrapped.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Wrapped::personId, each -> master.unwrap(each.wrapped(), each.personId())));
        loaded.forEach((person, key) -> {
            if (!unsure.contains(person)) open.put(person, key);
        });
        return loaded;
    }

    /** Two may do it at once: the one that comes later waits for the first, whose key is everybody's unless it is undone. */
    private void make(Map<UUID, @Nullable ClinicId> people) {
        var all = List.copyOf(people.entrySet());
        unsure(db.sql("""
                        insert into data_key (person_id, clinic_id, wrapped, master_id, created_at)
                        select person, clinic, decode(wrapped, 'base64'), :master, :now
                          from unnest(cast(:people as uuid[]), cast(:clinics as uuid[]), cast(:wrapped as text[]))
                               as each (person, clinic, wrapped)
                        on conflict do nothing returning person_id
                        """)
                .param("people", Columns.of(all, Map.Entry::getKey))
                .param("clinics", Columns.of(all, Map.Entry::getValue))
                .param("wrapped", Columns.of(all, each -> wrapped(each.getKey())))
                .param("master", master.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    private void unsure(List<UUID> made) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        unsure.addAll(made);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                unsure.removeAll(made);
            }
        });
    }

    private String wrapped(UUID person) {
        return Base64.getEncoder().encodeToString(master.wrap(Ciphers.draw(), person));
    }

    @Override
    public void forget(Set<UUID> people) {
        open.invalidateAll(people);
    }
}
