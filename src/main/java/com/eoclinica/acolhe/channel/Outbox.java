package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The outbox: what is added in a transaction leaves for WhatsApp once that transaction is committed. */
@Component
public class Outbox {

    private final JdbcTemplate db;
    private final Texts texts;
    private final Clock clock;

    Outbox(JdbcTemplate db, Texts texts, Clock clock) {
        this.db = db;
        this.texts = texts;
        this.clock = clock;
    }

    /** Adds the messages in the order they shall arrive. */
    public void add(List<Outgoing> messages) {
        if (messages.isEmpty()) return;
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.batchUpdate("""
                insert into outbound_message
                       (id, clinic_id, correspondent_id, conversation_id, turn_id, session, chat_id, message_id,
                        template, body, status, perhaps_sent, not_before, created_at, traceparent)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?)
                on conflict (session, message_id) do nothing
                """, messages, messages.size(), (statement, message) -> set(statement, message, now));
    }

    private void set(PreparedStatement statement, Outgoing message, OffsetDateTime now) throws SQLException {
        var id = Ids.next();
        var values = new Object[] {
            id,
            message.clinicId().value(),
            message.correspondentId(),
            message.conversationId(),
            message.turnId(),
            message.session(),
            message.chatId(),
            message.saidAs() == null ? MessageId.next() : message.saidAs(),
            message.template(),
            texts.seal(message, id),
            message.saidAs() != null,
            now,
            now,
            message.traceparent()
        };
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
