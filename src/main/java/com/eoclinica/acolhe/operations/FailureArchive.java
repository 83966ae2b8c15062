package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.Columns;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets failed messages aside for good, many at once. */
@Component
public class FailureArchive {

    private final JdbcClient db;
    private final Clock clock;

    FailureArchive(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return how many were archived; those somebody else has replayed or archived meanwhile are left alone */
    public int archive(List<UUID> ids, String reason, String who) {
        return db.sql("""
                        with archived as (
                            update failed_message set status = 'archived', changed_at = :now
                             where id = any(cast(:ids as uuid[])) and status = 'unresolved' returning id, clinic_id)
                        insert into failed_message_event (id, failed_message_id, clinic_id, what, who, detail, happened_at)
                        select gen_random_uuid(), id, clinic_id, 'archived', :who, :reason, :now from archived
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", Columns.of(ids))
                .param("who", who)
                .param("reason", reason)
                .update();
    }

    /** It would come too late: set aside by the clock, and nobody need look at it again. */
    public void dropStale(UUID id) {
        db.sql("""
                        with archived as (
                            update failed_message set status = 'archived', changed_at = :now
                             where id = :id and status = 'retry_issued' returning id, clinic_id)
                        insert into failed_message_event (id, failed_message_id, clinic_id, what, who, detail, happened_at)
                        select gen_random_uuid(), id, clinic_id, 'stale', 'acolhe', '', :now from archived
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
