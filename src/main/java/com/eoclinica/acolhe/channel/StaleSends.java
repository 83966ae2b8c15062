package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Columns;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said too late does harm: a reminder of "in two hours" that leaves after the visit, an offer that has lapsed. Such a
 * message is dropped and says so, whether it waited in the queue or is put back by hand.
 */
@Component
public class StaleSends {

    private final JdbcClient db;
    private final Map<String, Duration> shelfLives;
    private final Clock clock;
    private final MeterRegistry meters;

    StaleSends(JdbcClient db, SendSettings settings, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.shelfLives = settings.shelfLives();
        this.clock = clock;
        this.meters = meters;
    }

    /** Drops what has waited too long to leave, whatever kept it. */
    @Transactional
    public void drop() {
        counted(asked("""
                        update outbound_message o set status = 'withdrawn', withdrawn_because = 'stale'
                          from life where o.status = 'queued' and o.template = life.template
                           and o.created_at < :now - life.length
                        """).update());
    }

    /** Drops one that failed, if it is too old to be put back. @return whether it is */
    @Transactional
    public boolean drop(String id) {
        var dropped = asked("""
                        update outbound_message o set status = 'withdrawn', withdrawn_because = 'stale'
                          from life where o.id = :id and o.status not in ('sent', 'delivered', 'read')
                           and o.template = life.template and o.created_at < :now - life.length
                        """).param("id", UUID.fromString(id)).update();
        counted(dropped);
        return dropped > 0;
    }

    /** Which of these would be dropped if they were put back now. */
    @Transactional(readOnly = true)
    public List<UUID> among(Collection<UUID> ids) {
        return asked("""
                        select o.id from outbound_message o join life on o.template = life.template
                         where o.id = any (cast(:ids as uuid[])) and o.created_at < :now - life.length
                        """).param("ids", Columns.of(ids)).query(UUID.class).list();
    }

    private StatementSpec asked(String statement) {
        return db.sql("""
                        with life as (select template, make_interval(secs => seconds) as length
                                        from unnest(cast(:templates as text[]), cast(:seconds as bigint[])) as each (template, seconds))
                        """ + statement)
                .param("templates", Columns.of(shelfLives.keySet()))
                .param("seconds", Columns.of(shelfLives.values(), Duration::toSeconds))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void counted(int dropped) {
        meters.counter("acolhe.send.stale").increment(dropped);
    }
}
