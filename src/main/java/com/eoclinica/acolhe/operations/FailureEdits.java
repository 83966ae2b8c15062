package com.eoclinica.acolhe.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mends the body of a failed message, unless somebody else was faster. */
@Component
public class FailureEdits {

    private final JdbcClient db;
    private final FailedRows rows;
    private final Clock clock;

    FailureEdits(JdbcClient db, FailedRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The trail keeps who did it, not what it was.
     *
     * @param seen when the message had last changed as the editor saw it
     * @return false when it has changed since, or is not unresolved
     */
    public boolean edit(UUID id, byte[] payload, Instant seen, String who) {
        return db.sql("""
                        with edited as (
                            update failed_message set payload = :payload, payload_print = :print, changed_at = :now
                             where id = :id and status = 'unresolved' and changed_at = :seen returning id, clinic_id)
                        insert into failed_message_event (id, failed_message_id, clinic_id, what, who, detail, happened_at)
                        select gen_random_uuid(), id, clinic_id, 'edited', :who, '', :now from edited
                        """)
                        .param("id", id)
                        .param("payload", rows.seal(id, payload))
                        .param("print", rows.print(payload))
                        .param("seen", seen.atOffset(ZoneOffset.UTC))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("who", who)
                        .update()
                == 1;
    }
}
