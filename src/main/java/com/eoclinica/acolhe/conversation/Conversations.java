package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Columns;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations as staff and machines see them. */
@Component
public class Conversations {

    private static final int PAGE = 100;

    private final JdbcClient db;

    Conversations(JdbcClient db) {
        this.db = db;
    }

    /** @param status automated, queued, attended or resolved */
    public record ConversationRow(
            UUID id,
            UUID correspondentId,
            String status,
            String phase,
            OffsetDateTime openedAt,
            OffsetDateTime lastActivityAt) {}

    /** What was understood and done at one turn. */
    public record TurnRow(
            UUID id,
            String step,
            String urgency,
            String rules,
            String intents,
            String reader,
            OffsetDateTime takenAt) {}

    /** Latest activity first, older than {@code before} when given. */
    public List<ConversationRow> list(@Nullable String status, @Nullable OffsetDateTime before) {
        return db.sql("""
                        select id, correspondent_id, status, phase, opened_at, last_activity_at from conversation
                         where (cast(:status as text) is null or status = :status)
                           and (cast(:before as timestamptz) is null or last_activity_at < :before)
                         order by last_activity_at desc limit :page
                        """)
                .param("status", status)
                .param("before", before)
                .param("page", PAGE)
                .query(ConversationRow.class)
                .list();
    }

    public Optional<ConversationRow> find(UUID id) {
        return db.sql(
                        "select id, correspondent_id, status, phase, opened_at, last_activity_at from conversation where id = ?")
                .param(id)
                .query(ConversationRow.class)
                .optional();
    }

    /** Those conversations, in no order. */
    public List<ConversationRow> find(Collection<UUID> ids) {
        return db.sql("""
                        select id, correspondent_id, status, phase, opened_at, last_activity_at from conversation
                         where id = any(cast(? as uuid[]))
                        """).param(Columns.of(ids)).query(ConversationRow.class).list();
    }

    public List<TurnRow> turns(UUID conversation) {
        return db.sql("""
                        select id, step, urgency, rules, intents, reader, taken_at from turn_record
                         where conversation_id = ? order by taken_at
                        """).param(conversation).query(TurnRow.class).list();
    }
}
