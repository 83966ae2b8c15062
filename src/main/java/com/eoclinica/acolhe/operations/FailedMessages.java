package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Failed messages under control: parked as they came, found by cause, replayed or archived by a person. */
@Component
public class FailedMessages {

    private final JdbcClient db;
    private final FailedRows rows;
    private final Clock clock;

    FailedMessages(JdbcClient db, FailedRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /** Parks a failure; the same message failing again after a replay is unresolved once more. */
    @Transactional
    public void park(Failure failure) {
        var id = db.sql("""
                        insert into failed_message
                               (id, clinic_id, origin, origin_key, group_key, route_id, step, cause_type, cause, fingerprint, attempts,
                                payload, status, failed_at, changed_at)
                        values (:id, :clinic, :origin, :originKey, :groupKey, :route, :step, :causeType, :cause, :fingerprint, 1,
                                '', 'unresolved', :now, :now)
                        on conflict (origin, origin_key) do update
                           set status = 'unresolved', attempts = failed_message.attempts + 1, route_id = excluded.route_id,
                               step = excluded.step, cause_type = excluded.cause_type, cause = excluded.cause,
                               fingerprint = excluded.fingerprint, changed_at = excluded.changed_at
                        returning id
                        """)
                .param("id", Ids.next())
                .param(
                        "clinic",
                        failure.clinic() == null ? null : failure.clinic().value())
                .param("origin", failure.origin())
                .param("originKey", failure.originKey())
                .param("groupKey", failure.groupKey())
                .param("route", failure.route())
                .param("step", failure.step())
                .param("causeType", Failure.root(failure.cause()).getClass().getName())
                .param("cause", Causes.trace(failure.cause()))
                .param("fingerprint", failure.fingerprint())
                .param("now", now())
                .query(UUID.class)
                .single();
        db.sql("update failed_message set payload = ?, payload_print = ? where id = ?")
                .params(rows.seal(id, failure.payload()), rows.print(failure.payload()), id)
                .update();
        note(id, "parked", "acolhe", failure.fingerprint());
    }

    public Optional<FailedMessage> find(UUID id) {
        return db.sql("select * from failed_message where id = ?")
                .param(id)
                .query(rows::read)
                .optional();
    }

    /** Newest first; ids grow with time, so the last id of a page is where the next one starts. */
    public List<FailedMessage> list(
            @Nullable String status, @Nullable String fingerprint, @Nullable UUID before, int limit) {
        return db.sql("""
                        select * from failed_message
                         where (cast(:status as text) is null or status = :status)
                           and (cast(:fingerprint as text) is null or fingerprint = :fingerprint)
                           and (cast(:before as uuid) is null or id < :before)
                         order by id desc
                         limit :limit
                        """)
                .param("status", status)
                .param("fingerprint", fingerprint)
                .param("before", before)
                .param("limit", limit)
                .query(rows::read)
                .list();
    }

    /**
     * Takes them for a replay, oldest first so that each conversation keeps its order. One already issued may be issued
     * again: should the first time have died with an instance, nothing else would bring it back.
     */
    @Transactional
    public List<FailedMessage> issue(List<UUID> ids, String who) {
        var issued = db.sql("""
                        update failed_message set status = 'retry_issued', changed_at = :now
                         where id = any(cast(:ids as uuid[])) and status <> 'resolved' returning *
                        """)
                .param("now", now())
                .param("ids", Columns.of(ids))
                .query(rows::read)
                .list();
        issued.forEach(message -> note(message.id(), "replayed", who, ""));
        return issued.stream().sorted(Comparator.comparing(FailedMessage::id)).toList();
    }

    /** Replaces the body before a replay; the trail keeps who did it, not what it was. */
    @Transactional
    public boolean edit(UUID id, byte[] payload, String who) {
        var edited = db.sql(
                        "update failed_message set payload = ?, payload_print = ?, changed_at = ? where id = ? and status = 'unresolved'")
                .params(rows.seal(id, payload), rows.print(payload), now(), id)
                .update();
        if (edited == 1) note(id, "edited", who, "");
        return edited == 1;
    }

    /** Somebody looks at the words of a patient; the trail keeps who and why. */
    public void opened(UUID id, String reason, String who) {
        note(id, "opened", who, reason);
    }

    @Transactional
    public boolean archive(UUID id, String reason, String who) {
        var archived = db.sql(
                        "update failed_message set status = 'archived', changed_at = ? where id = ? and status = 'unresolved'")
                .params(now(), id)
                .update();
        if (archived == 1) note(id, "archived", who, reason);
        return archived == 1;
    }

    /** The replay itself failed, so it is a person's turn again. */
    @Transactional
    public void reopen(UUID id, String who) {
        db.sql(
                        "update failed_message set status = 'unresolved', changed_at = ? where id = ? and status = 'retry_issued'")
                .params(now(), id)
                .update();
        note(id, "replay-failed", who, "");
    }

    /** Replayed work of a lane went through. */
    public void resolveWork(String origin, List<UUID> keys) {
        keys.forEach(key -> resolve(origin, key.toString()));
    }

    /** A replayed message went through. */
    @Transactional
    public void resolve(String origin, String originKey) {
        db.sql("""
                        update failed_message set status = 'resolved', changed_at = ?
                         where origin = ? and origin_key = ? and status = 'retry_issued' returning id
                        """)
                .params(now(), origin, originKey)
                .query(UUID.class)
                .optional()
                .ifPresent(id -> note(id, "resolved", "acolhe", ""));
    }

    public List<TrailEntry> trail(UUID id) {
        return db.sql(
                        "select what, who, detail, happened_at from failed_message_event where failed_message_id = ? order by happened_at, id")
                .param(id)
                .query(TrailEntry.class)
                .list();
    }

    private void note(UUID id, String what, String who, String detail) {
        db.sql("""
                        insert into failed_message_event (id, failed_message_id, clinic_id, what, who, detail, happened_at)
                        select ?, id, clinic_id, ?, ?, ?, ? from failed_message where id = ?
                        """).params(Ids.next(), what, who, detail, now(), id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
