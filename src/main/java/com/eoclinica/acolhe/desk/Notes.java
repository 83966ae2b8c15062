package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What colleagues tell each other about a conversation; the patient never sees it. */
@Component
public class Notes {

    private final JdbcClient db;
    private final Clock clock;

    Notes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public record Note(String author, String note, OffsetDateTime writtenAt) {}

    public void write(ClinicId clinic, ConversationId conversation, String author, String note) {
        db.sql(
                        "insert into desk_note (id, clinic_id, conversation_id, author, note, written_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        clinic.value(),
                        conversation.value(),
                        author,
                        note,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    public List<Note> of(ConversationId conversation) {
        return db.sql("select author, note, written_at from desk_note where conversation_id = ? order by written_at")
                .param(conversation.value())
                .query(Note.class)
                .list();
    }
}
