package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Received.Kept;
import com.eoclinica.acolhe.channel.Received.Repeated;
import com.eoclinica.acolhe.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inbox: every message once, waiting until the turn that dealt with it is committed. */
@Component
public class Inbox {

    private final JdbcClient db;
    private final Correspondents correspondents;
    private final ObjectMapper json;
    private final Clock clock;

    Inbox(JdbcClient db, Correspondents correspondents, ObjectMapper json, Clock clock) {
        this.db = db;
        this.correspondents = correspondents;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a webhook's body as it came from the topic, once. */
    public Received keep(byte[] body) throws IOException {
        var message = WahaDecoder.decode(WebhookJson.read(body));
        var correspondent = correspondents.of(message.envelope());
        return add(correspondent, message)
                ? new Kept(correspondent.id(), message.words())
                : new Repeated(correspondent.id());
    }

    private boolean add(Correspondent correspondent, InboundMessage message) throws JsonProcessingException {
        var envelope = message.envelope();
        return db.sql("""
                        insert into inbound_message
                               (id, clinic_id, correspondent_id, session, dedupe_key, kind, body, sent_at, received_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                Ids.next(),
                                correspondent.clinicId().value(),
                                correspondent.id(),
                                envelope.session(),
                                envelope.dedupeKey(),
                                message.kind(),
                                json.writerFor(InboundMessage.class).writeValueAsString(message),
                                envelope.sentAt().atOffset(ZoneOffset.UTC),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What waits for a correspondent's next turn, in the order of WhatsApp's time. */
    public List<Waiting> waiting(UUID correspondent) {
        return db.sql("""
                        select id, body, received_at from inbound_message
                         where correspondent_id = ? and state = 'waiting'
                         order by sent_at, received_at, id
                        """)
                .param(correspondent)
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        read(row.getString("body")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Marks all that waits as dealt with by a turn, and says which that was: more than the turn read, or less. */
    public Set<UUID> take(UUID correspondent, UUID turn) {
        return db.sql("""
                        update inbound_message set state = 'processed', turn_id = ?
                         where correspondent_id = ? and state = 'waiting' returning id
                        """).params(turn, correspondent).query(UUID.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Marks just these messages as dealt with. */
    public void takeOnly(Collection<UUID> messages, UUID turn) {
        db.sql(
                        "update inbound_message set state = 'processed', turn_id = :turn where id in (:ids) and state = 'waiting'")
                .param("turn", turn)
                .param("ids", messages)
                .update();
    }

    /** The words a correspondent wrote since, dealt with already; oldest first. */
    public List<String> recentWords(UUID correspondent, Instant since, int most) {
        return db
                .sql("""
                        select body from inbound_message
                         where correspondent_id = :correspondent and sent_at > :since and state = 'processed'
                         order by sent_at desc limit :most
                        """)
                .param("correspondent", correspondent)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> read(row.getString("body")).words())
                .list()
                .reversed()
                .stream()
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** Puts parked messages back in front of their conversation, with what a person changed in them. */
    public void putBack(List<Waiting> messages) throws JsonProcessingException {
        for (var each : messages) {
            db.sql("update inbound_message set body = ?::jsonb, state = 'waiting' where id = ? and state = 'parked'")
                    .params(json.writerFor(InboundMessage.class).writeValueAsString(each.message()), each.id())
                    .update();
        }
    }

    /** Moves messages between waiting and parked. */
    public void set(Collection<UUID> messages, String from, String to) {
        db.sql("update inbound_message set state = :to where id in (:ids) and state = :from")
                .param("to", to)
                .param("ids", messages)
                .param("from", from)
                .update();
    }

    private InboundMessage read(String body) {
        try {
            return json.readValue(body, InboundMessage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept message is not readable: " + e.getOriginalMessage(), e);
        }
    }
}
