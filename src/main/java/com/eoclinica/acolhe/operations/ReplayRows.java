package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of replays. */
@Repository
class ReplayRows {

    private final JdbcClient db;

    ReplayRows(JdbcClient db) {
        this.db = db;
    }

    record Turn(UUID id, String startedBy, int perMinute, int stopPercent, int step) {}

    record Settled(int settled, int failed) {}

    /** @return how many of them are unresolved and so take part */
    int add(
            UUID run,
            @Nullable ClinicId clinic,
            List<UUID> messages,
            String who,
            int perMinute,
            int stopPercent,
            Instant now) {
        db.sql("""
                        insert into replay_run (id, clinic_id, started_by, started_at, status, per_minute, stop_percent, next_at)
                        values (:id, :clinic, :who, :now, 'running', :rate, :percent, :now)
                        """)
                .param("id", run)
                .param("clinic", clinic == null ? null : clinic.value())
                .param("who", who)
                .param("now", at(now))
                .param("rate", perMinute)
                .param("percent", stopPercent)
                .update();
        return db.sql("""
                        insert into replay_item (run_id, message_id, clinic_id)
                        select :run, id, clinic_id from failed_message where id = any (cast(:ids as uuid[])) and status <> 'resolved'
                        """).param("run", run).param("ids", Columns.of(messages)).update();
    }

    List<UUID> due(Instant now) {
        return db.sql("select id from replay_run where status = 'running' and next_at <= ? order by next_at limit 50")
                .param(at(now))
                .query(UUID.class)
                .list();
    }

    /** Empty when it has ended, or another instance has it in hand. */
    Optional<Turn> claim(UUID run) {
        return db.sql("""
                        select id, started_by, per_minute, stop_percent, step from replay_run
                         where id = ? and status = 'running' for update skip locked
                        """).param(run).query(Turn.class).optional();
    }

    /**
     * What became of those put back. One that is parked again under a new place counts as failed, too; one nobody heard of
     * for {@code patience} counts as failed.
     */
    Settled settle(UUID run, Instant lost) {
        return db.sql("""
                        with judged as (
                            update replay_item i
                               set outcome = case
                                     when f.status = 'archived' then 'stale'
                                     when f.status = 'unresolved' or i.issued_at <= :lost and f.status = 'retry_issued' then 'failed'
                                     when exists (select from failed_message again where again.group_key = f.group_key
                                                     and again.payload_print = f.payload_print and again.id <> f.id
                                                     and again.failed_at >= i.issued_at) then 'failed'
                                     else 'resolved' end
                              from failed_message f
                             where f.id = i.message_id and i.run_id = :run and i.issued_at is not null and i.outcome is null
                               and (f.status <> 'retry_issued' or i.issued_at <= :lost)
                            returning i.outcome)
                        select count(*) as settled, count(*) filter (where outcome = 'failed') as failed from judged
                        """)
                .param("run", run)
                .param("lost", at(lost))
                .query(Settled.class)
                .single();
    }

    boolean isWaiting(UUID run) {
        return db.sql("""
                        select exists (select from replay_item where run_id = ? and issued_at is not null and outcome is null)
                        """).param(run).query(Boolean.class).single();
    }

    /** The next in order; what somebody resolved or archived meanwhile is skipped. */
    List<UUID> next(UUID run, int most, Instant now) {
        db.sql("""
                        update replay_item i set outcome = 'skipped' from failed_message f, replay_run r
                         where f.id = i.message_id and r.id = i.run_id and i.run_id = ? and i.issued_at is null
                           and i.outcome is null and f.status in ('resolved', 'archived') and f.changed_at > r.started_at
                        """).param(run).update();
        return db.sql("""
                        update replay_item set issued_at = :now
                         where run_id = :run and message_id in (
                               select message_id from replay_item
                                where run_id = :run and issued_at is null and outcome is null order by message_id limit :most)
                        returning message_id
                        """)
                .param("run", run)
                .param("most", most)
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    void goOn(UUID run, Instant next) {
        db.sql("update replay_run set step = step + 1, next_at = ? where id = ?")
                .params(at(next), run)
                .update();
    }

    void wait(UUID run, Instant next) {
        db.sql("update replay_run set next_at = ? where id = ?")
                .params(at(next), run)
                .update();
    }

    /** @param status done or stopped */
    boolean end(UUID run, String status, @Nullable String reason) {
        return db.sql("update replay_run set status = ?, reason = ? where id = ? and status = 'running'")
                        .params(status, reason, run)
                        .update()
                == 1;
    }

    Optional<ReplayRun> find(UUID run) {
        return db.sql("""
                        select r.id, r.started_by, r.started_at, r.status, r.reason, r.per_minute, r.stop_percent,
                               count(i.message_id) as total,
                               count(*) filter (where i.outcome = 'resolved') as resolved,
                               count(*) filter (where i.outcome = 'failed') as failed,
                               count(*) filter (where i.outcome = 'stale') as stale,
                               count(*) filter (where i.outcome = 'skipped') as skipped,
                               count(*) filter (where i.outcome is null and i.issued_at is not null) as waiting,
                               count(*) filter (where i.outcome is null and i.issued_at is null and i.message_id is not null) as left_over
                          from replay_run r left join replay_item i on i.run_id = r.id
                         where r.id = ? group by r.id
                        """).param(run).query(ReplayRun.class).optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
