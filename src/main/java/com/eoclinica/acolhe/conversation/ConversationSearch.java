package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Conversations.ConversationRow;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A clinic's conversations, page by page. */
@Component
public class ConversationSearch {

    private final JdbcClient db;

    ConversationSearch(JdbcClient db) {
        this.db = db;
    }

    /**
     * What to look for; null does not narrow.
     *
     * @param writers only theirs
     * @param before only those whose last activity is older: the end of a day, or the last one of the page before
     */
    public record Wanted(
            @Nullable String status,
            @Nullable String phase,
            @Nullable List<UUID> writers,
            @Nullable OffsetDateTime before) {}

    /** Latest activity first. */
    public List<ConversationRow> find(ClinicId clinic, Wanted wanted, int limit) {
        return db.sql("""
                        select id, correspondent_id, status, phase, opened_at, last_activity_at from conversation
                         where clinic_id = :clinic
                           and (cast(:status as text) is null or status = :status)
                           and (cast(:phase as text) is null or phase = :phase)
                           and (cast(:writers as uuid[]) is null or correspondent_id = any(cast(:writers as uuid[])))
                           and (cast(:before as timestamptz) is null or last_activity_at < :before)
                         order by last_activity_at desc limit :limit
                        """)
                .param("clinic", clinic.value())
                .param("status", wanted.status())
                .param("phase", wanted.phase())
                .param("writers", wanted.writers() == null ? null : Columns.of(wanted.writers()))
                .param("before", wanted.before())
                .param("limit", limit)
                .query(ConversationRow.class)
                .list();
    }
}
