package com.eoclinica.acolhe.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way of one of our messages, from what the patient wrote until it was with them. Times only, no words. */
@Component
public class Traces {

    private final JdbcClient db;

    Traces(JdbcClient db) {
        this.db = db;
    }

    /**
     * One message's way; what it has not come to is null.
     *
     * @param turnId the turn that answered; null for what a person wrote or we began ourselves
     * @param written by the patient's phone
     * @param received by us
     * @param queued committed together with what was decided
     * @param sent taken by WhatsApp
     * @param attempts how often it was handed over
     */
    public record Trace(
            UUID messageId,
            @Nullable UUID turnId,
            String template,
            String status,
            @Nullable Instant written,
            @Nullable Instant received,
            Instant queued,
            @Nullable Instant sent,
            @Nullable Instant acknowledged,
            int attempts,
            int resends) {}

    /** Only if it went to that correspondent. */
    public Optional<Trace> of(UUID correspondent, UUID message) {
        return db.sql("""
                        select o.id, o.turn_id, o.template, o.status, i.written, i.received, o.created_at, o.sent_at,
                               o.acknowledged_at, o.attempts, o.resends
                          from outbound_message o
                          left join lateral (select min(sent_at) as written, min(received_at) as received
                                               from inbound_message
                                              where correspondent_id = o.correspondent_id and turn_id = o.turn_id) i on true
                         where o.id = ? and o.correspondent_id = ?
                        """).params(message, correspondent).query(Traces::row).optional();
    }

    private static Trace row(ResultSet row, int number) throws SQLException {
        return new Trace(
                row.getObject("id", UUID.class),
                row.getObject("turn_id", UUID.class),
                row.getString("template"),
                row.getString("status"),
                instant(row, "written"),
                instant(row, "received"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                instant(row, "acknowledged_at"),
                row.getInt("attempts"),
                row.getInt("resends"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
