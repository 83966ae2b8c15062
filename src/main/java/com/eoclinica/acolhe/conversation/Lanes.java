package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.InstanceId;
import com.eoclinica.acolhe.shared.LaneSource;
import com.eoclinica.acolhe.shared.Together;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversation lane: one turn at a time for each correspondent, claimed in the store so that a crash frees it. */
@Component("turns")
class Lanes implements LaneSource<Turn> {

    private static final int MOST = 100;

    private final JdbcClient db;
    private final LaneSettings settings;
    private final InstanceId instance;
    private final Clock clock;
    private final Together<UUID, Optional<Turn>> claims;

    Lanes(JdbcClient db, LaneClaims claims, LaneSettings settings, InstanceId instance, Clock clock) {
        this.db = db;
        this.claims = new Together<>(MOST, claims::claim);
        this.settings = settings;
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public Optional<Turn> claim(UUID lane) {
        return claims.ask(lane);
    }

    @Override
    public boolean hasMore(Turn turn) {
        return false; // a turn takes all that waits; what came meanwhile wakes the lane again
    }

    @Override
    public boolean failed(Turn turn, Throwable cause) {
        var failures = turn.failures() + (StoreAway.is(cause) ? 0 : 1);
        db.sql("""
                        update lane set owner = null, attempts = :failures, retry_at = :retry
                         where correspondent_id = :lane and version = :version and owner = :me
                        """)
                .param("failures", failures)
                .param("retry", at(clock.instant().plus(settings.retry(Math.max(1, failures)))))
                .param("lane", turn.correspondent().id())
                .param("version", turn.version())
                .param("me", instance.value())
                .update();
        return failures > turn.failures() && failures >= settings.attempts();
    }

    @Override
    public List<UUID> due() {
        var now = clock.instant();
        return db.sql("""
                        select distinct i.correspondent_id
                          from inbound_message i
                          left join lane l on l.correspondent_id = i.correspondent_id
                         where i.state = 'waiting' and (i.received_at < :settled or i.received_at > :beyond)
                           and (l.owner is null or l.leased_until <= :now)
                           and (l.retry_at is null or l.retry_at <= :now or l.retry_at > :beyond)
                         limit 500
                        """)
                .param("settled", at(now.minus(settings.quietWindow()).minusSeconds(1)))
                .param("now", at(now))
                .param("beyond", at(settings.beyond(now)))
                .query(UUID.class)
                .list();
    }

    @Override
    public void renew(Collection<UUID> lanes) {
        db.sql("""
                        with mine as (
                            select correspondent_id from lane
                             where correspondent_id = any(cast(:lanes as uuid[])) and owner = :me
                               for update skip locked)
                        update lane l set leased_until = :until from mine where l.correspondent_id = mine.correspondent_id
                        """)
                .param("until", at(clock.instant().plus(settings.lease())))
                .param("lanes", Columns.of(lanes))
                .param("me", instance.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
