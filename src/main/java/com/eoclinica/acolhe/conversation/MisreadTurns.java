package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the reader got wrong, as the staff see it: marked by whoever notices, taught only after somebody has looked. */
@Component
public class MisreadTurns {

    private final JdbcClient db;
    private final Clock clock;

    MisreadTurns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Marking again, before the review, says something else was meant. @return false when it is reviewed already */
    public boolean mark(ClinicId clinic, UUID conversation, Understood turn, String meant, String who) {
        return db.sql("""
                        insert into misread_turn (id, clinic_id, conversation_id, turn_id, read_as, meant, marked_by, marked_at, status)
                        values (:id, :clinic, :conversation, :turn, :read, :meant, :who, :now, 'marked')
                        on conflict (turn_id) do update set meant = excluded.meant, marked_by = excluded.marked_by,
                               marked_at = excluded.marked_at where misread_turn.status = 'marked'
                        """)
                        .param("id", Ids.next())
                        .param("clinic", clinic.value())
                        .param("conversation", conversation)
                        .param("turn", turn.id())
                        .param("read", turn.intents())
                        .param("meant", meant)
                        .param("who", who)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Oldest first, at most 200. @param status marked, accepted or rejected */
    public List<Misread> list(ClinicId clinic, String status) {
        return db.sql("""
                        select id, conversation_id, turn_id, read_as, meant, marked_by, marked_at, status, phrase
                          from misread_turn where clinic_id = ? and status = ? order by marked_at limit 200
                        """).params(clinic.value(), status).query(Misread.class).list();
    }

    /** The reader should learn this phrase. @return false when a colleague has reviewed it */
    public boolean accept(ClinicId clinic, UUID id, String phrase, String meant, String who) {
        return db.sql("""
                        update misread_turn set status = 'accepted', phrase = ?, meant = ?, reviewed_by = ?, reviewed_at = ?
                         where id = ? and clinic_id = ? and status = 'marked'
                        """).params(phrase, meant, who, now(), id, clinic.value()).update() == 1;
    }

    /** Nothing to learn of it. @return false when a colleague has reviewed it */
    public boolean reject(ClinicId clinic, UUID id, String who) {
        return db.sql("""
                        update misread_turn set status = 'rejected', reviewed_by = ?, reviewed_at = ?
                         where id = ? and clinic_id = ? and status = 'marked'
                        """).params(who, now(), id, clinic.value()).update() == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
