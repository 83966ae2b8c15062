package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps a recording's transcript with its message, so that a turn run again listens to nothing twice. */
@Repository
public class Transcripts {

    private final JdbcClient db;
    private final Bodies bodies;

    Transcripts(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
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
        db.sql("select clinic_id, correspondent_id from inbound_message where id = ?")
                .param(recording.id())
                .query(Owner.class)
                .optional()
                .ifPresent(owner -> keep(recording.id(), owner, heard));
    }

    private record Owner(UUID clinicId, UUID correspondentId) {}

    private void keep(UUID row, Owner owner, InboundMessage heard) {
        var body = bodies.seal(new ClinicId(owner.clinicId()), owner.correspondentId(), row, heard);
        db.sql("update inbound_message set body = ?::jsonb where id = ?")
                .params(body, row)
                .update();
    }

    /** The same messages as they are kept now. */
    public List<Waiting> reread(List<Waiting> messages) {
        var kept = db
                .sql("select id, clinic_id, correspondent_id, body from inbound_message where id in (:ids)")
                .param("ids", messages.stream().map(Waiting::id).toList())
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), bodies.open(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return messages.stream()
                .map(each -> each.with(kept.getOrDefault(each.id(), each.message())))
                .toList();
    }
}
