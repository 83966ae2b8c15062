package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Decoded.Garbled;
import com.eoclinica.acolhe.channel.Decoded.Read;
import com.eoclinica.acolhe.channel.Received.Repeated;
import com.eoclinica.acolhe.channel.Received.Unreadable;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.TopicRecord;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way into the inbox: every message once, waiting until the turn that dealt with it is committed. */
@Component
public class Inbox {

    private final JdbcClient db;
    private final Correspondents correspondents;
    private final Bodies bodies;
    private final Clock clock;

    Inbox(JdbcClient db, Correspondents correspondents, Bodies bodies, Clock clock) {
        this.db = db;
        this.correspondents = correspondents;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Keeps webhooks as they came from the topic, each once. Tells of each what became of it. */
    public List<Received> keep(List<TopicRecord> records) {
        try {
            return keepTogether(records);
        } catch (DataIntegrityViolationException e) {
            // One of them holds what PostgreSQL never takes: the others must not suffer for it.
            if (records.size() == 1) return List.of(new Unreadable(records.getFirst(), e));
            return records.stream()
                    .flatMap(each -> keep(List.of(each)).stream())
                    .toList();
        }
    }

    private List<Received> keepTogether(List<TopicRecord> records) {
        var decoded = records.stream().map(this::decode).toList();
        var added = add(reads(decoded).toList());
        var homeless = homeless(decoded, added);
        return IntStream.range(0, records.size())
                .mapToObj(i -> homeless.contains(decoded.get(i))
                        ? keep(List.of(records.get(i))).getFirst()
                        : received(decoded.get(i), added))
                .toList();
    }

    /** Their writer was forgotten while they were on their way: they are the first words of somebody new. */
    private Set<Decoded> homeless(List<Decoded> decoded, Set<UUID> added) {
        var left = reads(decoded).filter(each -> !added.contains(each.id())).toList();
        if (left.isEmpty()) return Set.of();
        var gone =
                correspondents.gone(left.stream().map(each -> each.from().id()).toList());
        correspondents.forget(gone);
        return left.stream().filter(each -> gone.contains(each.from().id())).collect(Collectors.toSet());
    }

    private static Stream<Read> reads(List<Decoded> decoded) {
        return decoded.stream().filter(Read.class::isInstance).map(Read.class::cast);
    }

    private Decoded decode(TopicRecord record) {
        InboundMessage message;
        JsonNode event;
        try {
            event = WebhookJson.read(record.value());
            message = WahaDecoder.decode(event);
        } catch (IOException | RuntimeException e) {
            return new Garbled(new Unreadable(record, e));
        }
        var state = event.path(MissedMessages.LATE).asBoolean(false) ? Read.LATE : "waiting";
        return new Read(Ids.next(), correspondents.of(message.envelope()), message, state, record.traceparent());
    }

    private static Received received(Decoded decoded, Set<UUID> added) {
        return switch (decoded) {
            case Garbled garbled -> garbled.outcome();
            case Read read ->
                added.contains(read.id())
                        ? read.kept()
                        : new Repeated(read.from().id());
        };
    }

    private Set<UUID> add(List<Read> messages) {
        if (messages.isEmpty()) return Set.of();
        bodies.ready(messages.stream().map(Read::from).toList());
        return new HashSet<>(db.sql("""
                        insert into inbound_message
                               (id, clinic_id, correspondent_id, session, dedupe_key, kind, body, sent_at, received_at, state,
                                traceparent)
                        select each.id, clinic, correspondent, each.session, dedupe, kind, body::jsonb, sent, :now, state, trace
                          from unnest(cast(:ids as uuid[]), cast(:clinics as uuid[]), cast(:correspondents as uuid[]),
                                      cast(:sessions as text[]), cast(:dedupes as text[]), cast(:kinds as text[]),
                                      cast(:bodies as text[]), cast(:sents as timestamptz[]), cast(:states as text[]),
                                      cast(:traces as text[]))
                               as each (id, clinic, correspondent, session, dedupe, kind, body, sent, state, trace)
                          join correspondent c on c.id = correspondent
                           for key share of c
                        on conflict do nothing
                        returning id
                        """)
                .param("ids", Columns.of(messages, Read::id))
                .param("clinics", Columns.of(messages, each -> each.from().clinicId()))
                .param(
                        "correspondents",
                        Columns.of(messages, each -> each.from().id()))
                .param(
                        "sessions",
                        Columns.of(messages, each -> each.message().envelope().session()))
                .param(
                        "dedupes",
                        Columns.of(messages, each -> each.message().envelope().dedupeKey()))
                .param("kinds", Columns.of(messages, each -> each.message().kind()))
                .param("bodies", Columns.of(messages, this::sealed))
                .param(
                        "sents",
                        Columns.of(messages, each -> each.message().envelope().sentAt()))
                .param("states", Columns.of(messages, Read::state))
                .param("traces", Columns.of(messages, Read::traceparent))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    private String sealed(Read each) {
        return bodies.seal(each.from().clinicId(), each.from().id(), each.id(), each.message());
    }

    /** The words a correspondent wrote since, dealt with already; oldest first. */
    public List<String> recentWords(UUID correspondent, Instant since, int most) {
        return db
                .sql("""
                        select id, clinic_id, correspondent_id, body from inbound_message
                         where correspondent_id = :correspondent and sent_at > :since and state = 'processed'
                         order by sent_at desc limit :most
                        """)
                .param("correspondent", correspondent)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> bodies.open(row).words())
                .list()
                .reversed()
                .stream()
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** Puts parked messages back in front of their conversation, with what a person changed in them. */
    public void putBack(UUID correspondent, List<Waiting> messages, UUID failure) {
        var clinic = correspondents.get(correspondent).clinicId();
        db.sql("""
                        update inbound_message i set body = each.body::jsonb, state = 'waiting', turn_id = :failure
                          from unnest(cast(:ids as uuid[]), cast(:bodies as text[])) as each (id, body)
                         where i.id = each.id and i.state = 'parked'
                        """)
                .param("failure", failure)
                .param("ids", Columns.of(messages, Waiting::id))
                .param(
                        "bodies",
                        Columns.of(messages, each -> bodies.seal(clinic, correspondent, each.id(), each.message())))
                .update();
    }

    /** Moves messages between waiting and parked. */
    public void set(Collection<UUID> messages, String from, String to) {
        db.sql("update inbound_message set state = :to where id in (:ids) and state = :from")
                .param("to", to)
                .param("ids", messages)
                .param("from", from)
                .update();
    }
}
