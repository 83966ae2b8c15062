package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Columns;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the inbox, for many correspondents at once. */
@Component
public class WaitingMessages {

    private final JdbcClient db;
    private final Bodies bodies;

    WaitingMessages(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    private record Row(UUID correspondent, Waiting message) {}

    /** By correspondent, in the order of WhatsApp's time; nothing for whom nothing waits. */
    public Map<UUID, List<Waiting>> of(Collection<UUID> correspondents) {
        return db
                .sql("""
                        select correspondent_id, clinic_id, id, body, received_at, turn_id, traceparent from inbound_message
                         where correspondent_id = any(cast(:correspondents as uuid[])) and state = 'waiting'
                         order by sent_at, received_at, id
                        """)
                .param("correspondents", Columns.of(correspondents))
                .query((row, _) -> new Row(
                        row.getObject("correspondent_id", UUID.class),
                        new Waiting(
                                row.getObject("id", UUID.class),
                                bodies.open(row),
                                row.getObject("received_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("turn_id", UUID.class),
                                row.getString("traceparent"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::correspondent, Collectors.mapping(Row::message, Collectors.toList())));
    }

    /** The same, ids only: has anything changed since it was read? */
    public Map<UUID, Set<UUID>> ids(Collection<UUID> correspondents) {
        record Id(UUID correspondent, UUID message) {}
        return db
                .sql("""
                        select correspondent_id, id from inbound_message
                         where correspondent_id = any(cast(:correspondents as uuid[])) and state = 'waiting'
                        """)
                .param("correspondents", Columns.of(correspondents))
                .query((row, _) ->
                        new Id(row.getObject("correspondent_id", UUID.class), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Id::correspondent, Collectors.mapping(Id::message, Collectors.toUnmodifiableSet())));
    }

    /** Marks messages as dealt with, each by its turn. */
    public void take(Map<UUID, UUID> turnOfMessage) {
        var messages = List.copyOf(turnOfMessage.keySet());
        db.sql("""
                        update inbound_message i set state = 'processed', turn_id = each.turn
                          from unnest(cast(:ids as uuid[]), cast(:turns as uuid[])) as each (id, turn)
                         where i.id = each.id and i.state = 'waiting'
                        """)
                .param("ids", Columns.of(messages))
                .param("turns", Columns.of(messages, turnOfMessage::get))
                .update();
    }
}
