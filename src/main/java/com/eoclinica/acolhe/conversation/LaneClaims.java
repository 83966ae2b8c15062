package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.channel.Waiting;
import com.eoclinica.acolhe.channel.WaitingMessages;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.InstanceId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Claims lanes, many at once: who may run them is decided by their rows, so a crash or another instance is harmless. */
@Component
class LaneClaims {

    private static final int KNOWN = 100_000;

    private final JdbcClient db;
    private final WaitingMessages waiting;
    private final Correspondents correspondents;
    private final DialogJson dialogs;
    private final LaneSettings settings;
    private final InstanceId instance;
    private final Clock clock;
    private final Cache<UUID, UUID> known =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    LaneClaims(
            JdbcClient db,
            WaitingMessages waiting,
            Correspondents correspondents,
            DialogJson dialogs,
            LaneSettings settings,
            InstanceId instance,
            Clock clock) {
        this.db = db;
        this.waiting = waiting;
        this.correspondents = correspondents;
        this.dialogs = dialogs;
        this.settings = settings;
        this.instance = instance;
        this.clock = clock;
    }

    private record Claimed(
            UUID lane,
            long version,
            int failures,
            @Nullable UUID conversation,
            @Nullable String status,
            @Nullable String dialog) {}

    /** In the order asked: the turn of each lane that has something waiting and that nobody else runs. */
    List<Optional<Turn>> claim(List<UUID> lanes) {
        open(lanes.stream().filter(lane -> known.getIfPresent(lane) == null).toList());
        var claimed = claimed(lanes);
        var messages = waiting.of(claimed.keySet());
        release(claimed.values().stream()
                .filter(claim -> !messages.containsKey(claim.lane()))
                .toList());
        return lanes.stream()
                .map(lane -> Optional.ofNullable(claimed.get(lane))
                        .filter(claim -> messages.containsKey(lane))
                        .map(claim -> turn(claim, messages.getOrDefault(lane, List.of()))))
                .toList();
    }

    /** Skips what another instance is about to write; whoever waits there is looked at again within a second. */
    private Map<UUID, Claimed> claimed(List<UUID> lanes) {
        var now = clock.instant();
        return db
                .sql("""
                        with free as (
                            select correspondent_id from lane l
                             where correspondent_id = any(cast(:lanes as uuid[]))
                               and (owner is null or owner = :me or leased_until <= :now)
                               and (retry_at is null or retry_at <= :now or retry_at > :beyond)
                               and exists (select 1 from inbound_message i
                                            where i.correspondent_id = l.correspondent_id and i.state = 'waiting')
                               for update skip locked),
                        claimed as (
                            update lane l set owner = :me, leased_until = :until, version = version + 1
                              from free where l.correspondent_id = free.correspondent_id
                            returning l.correspondent_id, l.version, l.attempts)
                        select l.correspondent_id, l.version, l.attempts, c.id, c.status, c.dialog
                          from claimed l
                          left join conversation c
                            on c.correspondent_id = l.correspondent_id and c.status <> 'resolved'
                        """)
                .param("me", instance.value())
                .param("until", at(now.plus(settings.lease())))
                .param("lanes", Columns.of(lanes))
                .param("now", at(now))
                .param("beyond", at(settings.beyond(now)))
                .query(LaneClaims::row)
                .list()
                .stream()
                .collect(Collectors.toMap(Claimed::lane, claim -> claim));
    }

    /** A stranger's lane is made at the first claim. */
    private void open(List<UUID> lanes) {
        if (lanes.isEmpty()) return;
        db.sql("""
                        insert into lane (correspondent_id, clinic_id)
                        select id, clinic_id from correspondent where id = any(cast(:lanes as uuid[]))
                           for key share
                        on conflict do nothing
                        """).param("lanes", Columns.of(lanes)).update();
        lanes.forEach(lane -> known.put(lane, lane));
    }

    private Turn turn(Claimed claim, List<Waiting> messages) {
        return new Turn(
                Ids.next(),
                claim.version(),
                claim.failures(),
                correspondents.get(claim.lane()),
                claim.conversation() == null ? ConversationId.next() : new ConversationId(claim.conversation()),
                claim.status() == null ? "automated" : claim.status(),
                dialog(claim),
                messages);
    }

    private Dialog dialog(Claimed claim) {
        return claim.conversation() == null || claim.dialog() == null
                ? Dialog.fresh()
                : dialogs.read(correspondents.get(claim.lane()), claim.conversation(), claim.dialog());
    }

    /** Claimed for nothing: another instance had just dealt with it. */
    private void release(List<Claimed> claims) {
        if (claims.isEmpty()) return;
        db.sql("""
                        update lane l set owner = null
                          from unnest(cast(:lanes as uuid[]), cast(:versions as bigint[])) as each (id, version)
                         where l.correspondent_id = each.id and l.version = each.version and l.owner = :me
                        """)
                .param("lanes", Columns.of(claims, Claimed::lane))
                .param("versions", Columns.of(claims, Claimed::version))
                .param("me", instance.value())
                .update();
    }

    private static Claimed row(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getObject("correspondent_id", UUID.class),
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
