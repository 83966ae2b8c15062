package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Send.Attached;
import com.eoclinica.acolhe.channel.Send.Claim;
import com.eoclinica.acolhe.channel.Send.Doubtful;
import com.eoclinica.acolhe.channel.Send.Fresh;
import com.eoclinica.acolhe.channel.Send.Unsure;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.InstanceId;
import com.eoclinica.acolhe.shared.LaneSource;
import com.eoclinica.acolhe.shared.Together;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lane of each correspondent's outgoing messages: one at a time, in order, the next only when the last is settled. */
@Component("sends")
class Sends implements LaneSource<Send> {

    private static final int MOST = 100;

    private final JdbcClient db;
    private final Texts texts;
    private final SendSettings settings;
    private final InstanceId instance;
    private final Clock clock;
    private final Deliveries deliveries;
    private final Together<UUID, Optional<Send>> claims = new Together<>(MOST, this::claimAll);

    Sends(JdbcClient db, Texts texts, SendSettings settings, InstanceId instance, Clock clock, Deliveries deliveries) {
        this.db = db;
        this.texts = texts;
        this.settings = settings;
        this.instance = instance;
        this.clock = clock;
        this.deliveries = deliveries;
    }

    @Override
    public Optional<Send> claim(UUID correspondent) {
        return claims.ask(correspondent);
    }

    /** The statement alone decides the race; the unique index on "sending" is the last line. */
    private List<Optional<Send>> claimAll(List<UUID> correspondents) {
        try {
            var claimed = claimNext(correspondents);
            return correspondents.stream()
                    .map(each -> Optional.ofNullable(claimed.get(each)))
                    .toList();
        } catch (DuplicateKeyException e) {
            if (correspondents.size() > 1) throw e; // one by one, then
            return List.of(Optional.empty()); // another instance was faster
        }
    }

    private Map<UUID, Send> claimNext(List<UUID> correspondents) {
        var now = clock.instant();
        return db
                .sql("""
                        with next as (
                            select o.* from unnest(cast(:correspondents as uuid[])) as each (correspondent)
                             cross join lateral (
                                select id, correspondent_id, status = 'sending' or perhaps_sent as unsure, not_before, leased_until
                                  from outbound_message
                                 where correspondent_id = each.correspondent and status in ('queued', 'sending')
                                 order by (status = 'sending') desc, position
                                 limit 1) o)
                        update outbound_message o
                           set status = 'sending', owner = :me, leased_until = :until, attempts = attempts + 1,
                               perhaps_sent = false
                          from next
                         where o.id = next.id
                           and ((o.status = 'queued' and (o.not_before <= :now or o.not_before > :beyond))
                             or (o.status = 'sending' and o.leased_until <= :now))
                        returning o.id, o.clinic_id, o.correspondent_id, o.session, o.chat_id, o.message_id, o.body,
                                  o.attempts, o.traceparent, o.attached, next.unsure,
                                  exists (select 1 from outbound_message q where q.correspondent_id = o.correspondent_id
                                             and q.status = 'queued' and q.id <> o.id) as followed
                        """)
                .param("correspondents", Columns.of(correspondents))
                .param("me", instance.value())
                .param("until", at(now.plus(settings.lease())))
                .param("now", at(now))
                .param("beyond", at(settings.beyond(now)))
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.toMap(send -> send.claim().correspondentId(), send -> send));
    }

    private Send row(ResultSet row, int number) throws SQLException {
        var text = texts.open(row);
        var claim = new Claim(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getObject("correspondent_id", UUID.class),
                row.getString("session"),
                row.getString("chat_id"),
                row.getString("message_id"),
                text,
                settings.typing(text),
                row.getInt("attempts"),
                row.getString("traceparent"),
                row.getBoolean("followed"),
                row.getString("attached"));
        return claim.attached() == null
                ? (row.getBoolean("unsure") ? new Unsure(claim) : new Fresh(claim))
                : (row.getBoolean("unsure") ? new Doubtful(claim) : new Attached(claim));
    }

    @Override
    public boolean hasMore(Send send) {
        return send.claim().followed();
    }

    /** Nothing came back from WAHA, or we broke down in between. */
    @Override
    public boolean failed(Send send, Throwable cause) {
        return deliveries.interrupted(send.claim(), cause);
    }

    @Override
    public List<UUID> due() {
        var now = clock.instant();
        return db.sql("""
                        select correspondent_id from outbound_message
                         where status = 'sending' and leased_until <= :now
                        union
                        select q.correspondent_id from outbound_message q
                         where q.status = 'queued' and (q.not_before <= :settled or q.not_before > :beyond)
                           and not exists (select 1 from outbound_message s
                                            where s.correspondent_id = q.correspondent_id and s.status = 'sending')
                         limit 500
                        """)
                .param("now", at(now))
                .param("settled", at(now.minusSeconds(1)))
                .param("beyond", at(settings.beyond(now)))
                .query(UUID.class)
                .list();
    }

    @Override
    public void renew(Collection<UUID> correspondents) {
        db.sql("""
                        update outbound_message set leased_until = :until
                         where correspondent_id in (:lanes) and status = 'sending' and owner = :me
                        """)
                .param("until", at(clock.instant().plus(settings.lease())))
                .param("lanes", correspondents)
                .param("me", instance.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
