package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps a recording's transcript with its message, so that a turn run again listens to nothing twice. */
@Repository
public class Transcripts {

    private final JdbcClient db;
    private final ObjectMapper json;

    Transcripts(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The recordings among these nobody has listened to yet. */
    public List<Waiting> missing(List<Waiting> messages) {
        return messages.stream()
                .filter(each -> switch (each.message()) {
                    case InboundMessage.Voice voice -> voice.transcript() == null;
                    case InboundMessage.Audio audio -> audio.transcript() == null;
                    default -> false;
                })
                .toList();
    }

    public void keep(Waiting recording, Transcript transcript) {
        var heard = switch (recording.message()) {
            case InboundMessage.Voice voice ->
                new InboundMessage.Voice(voice.envelope(), voice.media(), voice.seconds(), transcript);
            case InboundMessage.Audio audio -> new InboundMessage.Audio(audio.envelope(), audio.media(), transcript);
            default -> throw new IllegalArgumentException(recording.message().kind() + " is no recording");
        };
        db.sql("update inbound_message set body = ?::jsonb where id = ?")
                .params(write(heard), recording.id())
                .update();
    }

    /** The same messages as they are kept now. */
    public List<Waiting> reread(List<Waiting> messages) {
        var bodies = db.sql("select id, body from inbound_message where id in (:ids)")
                .param("ids", messages.stream().map(Waiting::id).toList())
                .query((row, _) -> java.util.Map.entry(row.getObject("id", UUID.class), row.getString("body")))
                .list();
        return messages.stream()
                .map(each -> bodies.stream()
                        .filter(body -> body.getKey().equals(each.id()))
                        .findFirst()
                        .map(body -> each.with(read(body.getValue())))
                        .orElse(each))
                .toList();
    }

    private InboundMessage read(String body) {
        try {
            return json.readValue(body, InboundMessage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept message is not readable: " + e.getOriginalMessage(), e);
        }
    }

    private String write(InboundMessage message) {
        try {
            return json.writerFor(InboundMessage.class).writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be kept: " + e.getOriginalMessage(), e);
        }
    }
}
