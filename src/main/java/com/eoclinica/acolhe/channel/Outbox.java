package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The outbox: what is added in a transaction leaves for WhatsApp once that transaction is committed. */
@Component
public class Outbox {

    private final JdbcTemplate db;
    private final Texts texts;
    private final OutgoingFiles files;
    private final Clock clock;

    Outbox(JdbcTemplate db, Texts texts, OutgoingFiles files, Clock clock) {
        this.db = db;
        this.texts = texts;
        this.files = files;
        this.clock = clock;
    }

    /** Adds the messages in the order they shall arrive. */
    public void add(List<Outgoing> messages) {
        if (messages.isEmpty()) return;
        add(messages.stream().map(each -> new Row(Ids.next(), each, null)).toList(), now());
    }

    /** Adds words of the staff with a file, in the caller's transaction. */
    public void add(Outgoing message, Attachment file) {
        var row = new Row(Ids.next(), message, file);
        var now = now();
        add(List.of(row), now);
        files.add(row.id(), message, file, now);
    }

    private record Row(UUID id, Outgoing message, @Nullable Attachment file) {}

    private void add(List<Row> rows, OffsetDateTime now) {
        db.batchUpdate("""
                insert into outbound_message
                       (id, clinic_id, correspondent_id, conversation_id, turn_id, session, chat_id, message_id,
                        template, body, status, perhaps_sent, not_before, created_at, traceparent, attached)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?)
                on conflict (session, message_id) do nothing
                """, rows, rows.size(), (statement, row) -> set(statement, row, now));
    }

    private void set(PreparedStatement statement, Row row, OffsetDateTime now) throws SQLException {
        var message = row.message();
        var values = new Object[] {
            row.id(),
            message.clinicId().value(),
            message.correspondentId(),
            message.conversationId(),
            message.turnId(),
            message.session(),
            message.chatId(),
            message.saidAs() == null ? MessageId.next() : message.saidAs(),
            message.template(),
            texts.seal(message, row.id()),
            message.saidAs() != null,
            now,
            now,
            message.traceparent(),
            row.file() == null ? null : row.file().kind().code()
        };
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
