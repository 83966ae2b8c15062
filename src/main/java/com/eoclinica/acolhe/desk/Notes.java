package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.Seals;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues tell each other about a conversation; the patient never sees it. */
@Component
public class Notes {

    private final JdbcClient db;
    private final Seals seals;
    private final Clock clock;

    Notes(JdbcClient db, Seals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    public record Note(String author, String note, OffsetDateTime writtenAt) {}

    /** Nothing is written when the patient was forgotten meanwhile. */
    @Transactional
    public void write(ClinicId clinic, ConversationId conversation, String author, String note) {
        var id = Ids.next();
        db.sql("select correspondent_id from conversation where id = ? and clinic_id = ? for key share")
                .params(conversation.value(), clinic.value())
                .query(UUID.class)
                .optional()
                .ifPresent(
                        writer -> add(clinic, conversation, author, id, seals.seal(writer, place(clinic, id), note)));
    }

    private void add(ClinicId clinic, ConversationId conversation, String author, UUID id, String sealed) {
        db.sql("""
                        insert into desk_note (id, clinic_id, conversation_id, author, note, written_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        clinic.value(),
                        conversation.value(),
                        author,
                        sealed,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    public List<Note> of(ConversationId conversation) {
        return db.sql("""
                        select n.id, n.clinic_id, c.correspondent_id, n.author, n.note, n.written_at
                          from desk_note n join conversation c on c.id = n.conversation_id
                         where n.conversation_id = ? order by n.written_at
                        """).param(conversation.value()).query(this::note).list();
    }

    private Note note(ResultSet row, int number) throws SQLException {
        var place = place(new ClinicId(row.getObject("clinic_id", UUID.class)), row.getObject("id", UUID.class));
        return new Note(
                row.getString("author"),
                seals.open(row.getObject("correspondent_id", UUID.class), place, row.getString("note")),
                row.getObject("written_at", OffsetDateTime.class));
    }

    private static Place place(ClinicId clinic, UUID id) {
        return new Place(clinic, "desk_note", "note", id);
    }
}
