package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.privacy.Forgetful;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who writes, by address. An address never changes its owner, so what was found once may be remembered. */
@Repository
public class Correspondents implements Forgetful {

    /** A hidden id that WhatsApp could not resolve may be told later. */
    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    private final JdbcClient db;
    private final Newcomers newcomers;
    private final HiddenIds hiddenIds;
    private final Clock clock;
    private final Cache<UUID, Correspondent> byId =
            Caffeine.newBuilder().maximumSize(100_000).build();
    private final Cache<String, Correspondent> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(ASK_AGAIN)
            .build();

    Correspondents(JdbcClient db, Newcomers newcomers, HiddenIds hiddenIds, Clock clock) {
        this.db = db;
        this.newcomers = newcomers;
        this.hiddenIds = hiddenIds;
        this.clock = clock;
    }

    /** The writer of a message; a new one is added. The chat's own address decides; nothing is merged on a guess. */
    Correspondent of(Envelope envelope) {
        var key = envelope.session() + "|" + String.join("|", envelope.addresses());
        var writer = known.getIfPresent(key);
        if (writer != null) return writer;
        var found = findOrAdd(envelope);
        known.put(key, found);
        return found;
    }

    /** The correspondent of that id; there must be one. */
    public Correspondent get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no correspondent " + id));
    }

    public Optional<Correspondent> find(UUID id) {
        var known = byId.getIfPresent(id);
        if (known != null) return Optional.of(known);
        var found = db.sql("select id, clinic_id, session, chat_id, phone from correspondent where id = ?")
                .param(id)
                .query(Correspondents::row)
                .optional();
        found.ifPresent(each -> byId.put(id, each));
        return found;
    }

    /** Another clinic's is not there, nor is who was forgotten. */
    public Optional<Correspondent> find(UUID id, ClinicId clinic) {
        return find(id).filter(each -> each.clinicId().equals(clinic));
    }

    /** Those of the given ones who were forgotten. */
    Set<UUID> gone(Collection<UUID> ids) {
        return Set.copyOf(db.sql("""
                        select id from unnest(cast(? as uuid[])) as each (id)
                         where not exists (select from correspondent c where c.id = each.id)
                        """).param(Columns.of(ids)).query(UUID.class).list());
    }

    @Override
    public void forget(Set<UUID> people) {
        byId.invalidateAll(people);
        known.asMap().values().removeIf(each -> people.contains(each.id()));
    }

    /** Phones (E.164) by id; those with a hidden number are left out. */
    public Map<UUID, String> phones(Collection<UUID> ids) {
        return db
                .sql("select id, phone from correspondent where id = any(cast(? as uuid[])) and phone is not null")
                .param(Columns.of(ids))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("phone")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whoever writes from that phone (E.164), with or without its ninth digit; a number nobody wrote from is added. */
    public Correspondent ofPhone(String session, String phone) {
        var chat = phone.substring(1) + "@c.us";
        var envelope = new Envelope(session, "", "", chat, List.of(chat), phone, null, clock.instant());
        return find(envelope).orElseGet(() -> add(envelope));
    }

    /** Our own table is asked before WhatsApp: it says the same, without a call. */
    private Correspondent findOrAdd(Envelope envelope) {
        var stored = find(envelope);
        if (stored.filter(each -> each.phone() != null).isPresent() || !envelope.isAnonymous())
            return stored.map(each -> refreshed(each, envelope)).orElseGet(() -> add(envelope));
        var told = hiddenIds
                .phoneAddress(envelope.session(), envelope.chatId())
                .map(envelope::withPhoneAddress)
                .orElse(envelope);
        return find(told).map(each -> refreshed(each, told)).orElseGet(() -> add(told));
    }

    /** By the addresses as they are, then by the other spelling of a Brazilian mobile. */
    private Optional<Correspondent> find(Envelope envelope) {
        return Stream.concat(envelope.addresses().stream(), envelope.otherSpellings())
                .flatMap(address -> find(envelope.session(), address).stream())
                .findFirst();
    }

    /** Answers go to the address that wrote last, verbatim; a phone that was told is kept. */
    private Correspondent refreshed(Correspondent owner, Envelope envelope) {
        var phone = owner.phone() == null ? envelope.phone() : owner.phone();
        var now = new Correspondent(owner.id(), owner.clinicId(), owner.session(), envelope.chatId(), phone);
        if (!now.equals(owner)) {
            db.sql("update correspondent set chat_id = ?, phone = ? where id = ?")
                    .params(now.chatId(), now.phone(), now.id())
                    .update();
            byId.put(now.id(), now);
        }
        newcomers.writesFrom(now, envelope.addresses());
        return now;
    }

    private Optional<Correspondent> find(String session, String address) {
        return db.sql("""
                        select c.id, c.clinic_id, c.session, c.chat_id, c.phone
                          from correspondent_address a
                          join correspondent c on c.id = a.correspondent_id
                         where a.session = :session and a.address = :address
                        """)
                .param("session", session)
                .param("address", address)
                .query(Correspondents::row)
                .optional();
    }

    private Correspondent add(Envelope envelope) {
        var added = newcomers.add(envelope);
        return find(envelope.session(), envelope.chatId()).orElse(added);
    }

    private static Correspondent row(ResultSet row, int number) throws SQLException {
        return new Correspondent(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("session"),
                row.getString("chat_id"),
                row.getString("phone"));
    }
}
