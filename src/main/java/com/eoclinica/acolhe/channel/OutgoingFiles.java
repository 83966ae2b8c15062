package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Send.Claim;
import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.Seals;
import com.eoclinica.acolhe.shared.ClinicId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes with a message of the staff, as it lies beside the outbox: sealed with the key of whom it is for. */
@Component
class OutgoingFiles {

    private final JdbcClient db;
    private final Seals seals;
    private final ObjectMapper json;

    OutgoingFiles(JdbcClient db, Seals seals, ObjectMapper json) {
        this.db = db;
        this.seals = seals;
        this.json = json;
    }

    private record Stored(String mimetype, String name, String content) {}

    /** In the transaction that adds the message. */
    void add(UUID message, Outgoing to, Attachment file, OffsetDateTime now) {
        var content = Base64.getEncoder().encodeToString(file.content());
        db.sql("""
                        insert into outgoing_file (message_id, clinic_id, correspondent_id, mimetype, name, content, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        message,
                        to.clinicId().value(),
                        to.correspondentId(),
                        file.mimetype(),
                        seals.seal(to.correspondentId(), place(to.clinicId(), "name", message), file.name()),
                        seals.seal(to.correspondentId(), place(to.clinicId(), "content", message), content),
                        now)
                .update();
    }

    /** The body of {@code sendImage}, {@code sendFile} or {@code sendVoice}; WAHA turns a recording into WhatsApp's own form. */
    String body(Claim claim) throws JsonProcessingException {
        var file = db.sql("select mimetype, name, content from outgoing_file where message_id = ?")
                .param(claim.id())
                .query(Stored.class)
                .single();
        var body = new LinkedHashMap<String, Object>(
                Map.of("session", claim.session(), "chatId", claim.chatId(), "id", claim.messageId()));
        body.put(
                "file",
                Map.of(
                        "mimetype", file.mimetype(),
                        "filename", open(claim, "name", file.name()),
                        "data", open(claim, "content", file.content())));
        if (claim.call().equals("sendVoice")) body.put("convert", true);
        else if (!claim.text().isEmpty()) body.put("caption", claim.text());
        return json.writeValueAsString(body);
    }

    private String open(Claim claim, String column, String stored) {
        return seals.open(claim.correspondentId(), place(claim.clinicId(), column, claim.id()), stored);
    }

    private static Place place(ClinicId clinic, String column, UUID message) {
        return new Place(clinic, "outgoing_file", column, message);
    }
}
