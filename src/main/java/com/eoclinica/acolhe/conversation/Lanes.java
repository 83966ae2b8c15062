package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.channel.Inbox;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.InstanceId;
import com.eoclinica.acolhe.shared.LaneSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversation lane: one turn at a time for each correspondent, claimed in the store so that a crash frees it. */
@Component("turns")
class Lanes implements LaneSource<Turn> {

    private final JdbcClient db;
    private final Inbox inbox;
    private final Correspondents correspondents;
    private final DialogJson dialogs;
    private final LaneSettings settings;
    private final InstanceId instance;
    private final Clock clock;

    Lanes(
            JdbcClient db,
            Inbox inbox,
            Correspondents correspondents,
            DialogJson dialogs,
            LaneSettings settings,
            InstanceId instance,
            Clock clock) {
        this.db = db;
        this.inbox = inbox;
        this.correspondents = correspondents;
        this.dialogs = dialogs;
        this.settings = settings;
        this.instance = instance;
        this.clock = clock;
    }

    private record Claimed(
            long version,
            int failures,
            @Nullable UUID conversation,
            @Nullable String status,
            @Nullable String dialog) {}

    @Override
    public Optional<Turn> claim(UUID lane) {
        return claimed(lane)
                .or(() -> opened(lane) ? claimed(lane) : Optional.empty())
                .flatMap(claim -> turn(lane, claim));
    }

    private Optional<Claimed> claimed(UUID lane) {
        var now = clock.instant();
        return db.sql("""
                        with claimed as (
                            update lane set owner = :me, leased_until = :until, version = version + 1
                             where correspondent_id = :lane
                               and (owner is null or owner = :me or leased_until <= :now)
                               and (retry_at is null or retry_at <= :now)
                            returning correspondent_id, version, attempts)
                        select l.version, l.attempts, c.id, c.status, c.dialog
                          from claimed l
                          left join conversation c
                            on c.correspondent_id = l.correspondent_id and c.status <> 'resolved'
                        """)
                .param("me", instance.value())
                .param("until", at(now.plus(settings.lease())))
                .param("lane", lane)
                .param("now", at(now))
                .query(Lanes::row)
                .optional();
    }

    /** A stranger's lane is made at the first claim. */
    private boolean opened(UUID lane) {
        return db.sql("insert into lane (correspondent_id, clinic_id) values (?, ?) on conflict do nothing")
                        .params(lane, correspondents.get(lane).clinicId().value())
                        .update()
                == 1;
    }

    private Optional<Turn> turn(UUID lane, Claimed claim) {
        var messages = inbox.waiting(lane);
        if (messages.isEmpty()) {
            release(lane, claim.version());
            return Optional.empty();
        }
        return Optional.of(new Turn(
                Ids.next(),
                claim.version(),
                claim.failures(),
                correspondents.get(lane),
                claim.conversation() == null ? ConversationId.next() : new ConversationId(claim.conversation()),
                claim.status() == null ? "automated" : claim.status(),
                claim.dialog() == null ? Dialog.fresh() : dialogs.read(claim.dialog()),
                messages));
    }

    private void release(UUID lane, long version) {
        db.sql("update lane set owner = null where correspondent_id = ? and version = ? and owner = ?")
                .params(lane, version, instance.value())
                .update();
    }

    @Override
    public boolean hasMore(Turn turn) {
        return false; // a turn takes all that waits; what came meanwhile wakes the lane again
    }

    @Override
    public boolean failed(Turn turn, Throwable cause) {
        var failures = turn.failures() + 1;
        db.sql("""
                        update lane set owner = null, attempts = :failures, retry_at = :retry
                         where correspondent_id = :lane and version = :version and owner = :me
                        """)
                .param("failures", failures)
                .param("retry", at(clock.instant().plus(settings.retry(failures))))
                .param("lane", turn.correspondent().id())
                .param("version", turn.version())
                .param("me", instance.value())
                .update();
        return failures >= settings.attempts();
    }

    @Override
    public List<UUID> due() {
        var now = clock.instant();
        return db.sql("""
                        select distinct i.correspondent_id
                          from inbound_message i
                          left join lane l on l.correspondent_id = i.correspondent_id
                         where i.state = 'waiting' and i.received_at < :settled
                           and (l.owner is null or l.leased_until <= :now)
                           and (l.retry_at is null or l.retry_at <= :now)
                         limit 500
                        """)
                .param("settled", at(now.minus(settings.quietWindow()).minusSeconds(1)))
                .param("now", at(now))
                .query(UUID.class)
                .list();
    }

    @Override
    public void renew(Collection<UUID> lanes) {
        db.sql("update lane set leased_until = :until where correspondent_id in (:lanes) and owner = :me")
                .param("until", at(clock.instant().plus(settings.lease())))
                .param("lanes", lanes)
                .param("me", instance.value())
                .update();
    }

    private static Claimed row(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getLong("version"),
                row.getInt("attempts"),
                row.getObject("id", UUID.class),
                row.getString("status"),
                row.getString("dialog"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
