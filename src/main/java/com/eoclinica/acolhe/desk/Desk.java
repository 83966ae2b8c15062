package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The human side: the queue of hand-offs, most urgent first. */
@Component
public class Desk {

    private final JdbcClient db;
    private final Clock clock;

    Desk(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Asks for a person; a conversation has at most one open hand-off, and asking again can only make it more urgent. */
    public void open(ClinicId clinic, ConversationId conversation, String reason, Priority priority) {
        var now = clock.instant();
        db.sql("""
                        insert into hand_off (id, clinic_id, conversation_id, reason, priority, status, opened_at, due_at)
                        values (:id, :clinic, :conversation, :reason, :priority, 'waiting', :now, :due)
                        on conflict (conversation_id) where status in ('waiting', 'assigned') do update
                           set priority = excluded.priority, reason = excluded.reason, acknowledged_at = null,
                               due_at = least(hand_off.due_at, excluded.due_at)
                         where array_position(array['normal', 'urgent', 'emergency'], excluded.priority)
                             > array_position(array['normal', 'urgent', 'emergency'], hand_off.priority)
                        """)
                .param("id", Ids.next())
                .param("clinic", clinic.value())
                .param("conversation", conversation.value())
                .param("reason", reason)
                .param("priority", priority.name().toLowerCase(Locale.ROOT))
                .param("now", at(now))
                .param("due", at(now.plus(priority.within())))
                .update();
    }

    /** Hand-offs in one status, or all that are open; most urgent and longest waiting first. */
    public List<HandOff> list(@Nullable String status) {
        return db.sql("""
                        select * from hand_off
                         where (cast(:status as text) is null and status in ('waiting', 'assigned')) or status = :status
                         order by array_position(array['emergency', 'urgent', 'normal'], priority), opened_at
                         limit 500
                        """).param("status", status).query(Desk::row).list();
    }

    private static HandOff row(ResultSet row, int number) throws SQLException {
        return new HandOff(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getString("reason"),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                row.getString("status"),
                row.getString("attendant"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("acknowledged_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
