package com.eoclinica.acolhe.channel;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went to and fro with one correspondent, without anybody's words. */
@Component
public class MessageHistory {

    private static final int MOST = 500;

    private final JdbcClient db;

    MessageHistory(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param direction in or out
     * @param what the kind of what came, the template of what went
     * @param status of what came: waiting, processed, parked; of what went: queued, sending, sent, delivered, read, failed
     */
    public record Passed(UUID id, String direction, String what, String status, OffsetDateTime at) {}

    /** Oldest first, at most 500, those the patient sent since then and all we answered since. */
    public List<Passed> since(UUID correspondent, OffsetDateTime since) {
        return db.sql("""
                        select id, 'in' as direction, kind as what, state as status, received_at as at
                          from inbound_message where correspondent_id = :correspondent and received_at >= :since
                        union all
                        select id, 'out', template, status, created_at
                          from outbound_message where correspondent_id = :correspondent and created_at >= :since
                         order by at, id limit :most
                        """)
                .param("correspondent", correspondent)
                .param("since", since)
                .param("most", MOST)
                .query(Passed.class)
                .list();
    }
}
