package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Gap.Busy;
import com.eoclinica.acolhe.channel.Gap.LastPage;
import com.eoclinica.acolhe.channel.Gap.Open;
import com.eoclinica.acolhe.clinic.Clinics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pulling of what WhatsApp has and we never got: one instance at a time, from where the last complete pulling ended.
 * A pulling that breaks off moves no mark, so the next one looks at least as far back.
 */
@Component
public class Gaps {

    private static final Logger LOG = LoggerFactory.getLogger(Gaps.class);

    private final JdbcClient db;
    private final Clinics clinics;
    private final GapSettings settings;
    private final String session;
    private final Clock clock;
    private final Counter filled;
    private final Counter failed;

    Gaps(JdbcClient db, Clinics clinics, GapSettings settings, WahaSettings waha, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.clinics = clinics;
        this.settings = settings;
        this.session = waha.session();
        this.clock = clock;
        this.filled = meters.counter("acolhe.gap.fillings", "result", "complete");
        this.failed = meters.counter("acolhe.gap.fillings", "result", "failed");
    }

    /** Begins a pulling, unless another instance is at it. */
    public Gap open() {
        if (!claim()) return new Busy();
        var mark = filledUntil().or(this::newestReceived).map(newest -> newest.minus(settings.overlap()));
        var since = mark.orElseGet(() -> clock.instant().minus(settings.firstLook()));
        return new Open(session, since, Instant.EPOCH, 0, List.of());
    }

    /** Everything since then is on its way into the inbox. */
    public void close(Gap gap) {
        if (!(gap instanceof LastPage last)) return;
        db.sql("""
                        update channel_session
                           set filling_until = null, filled_until = greatest(filled_until, cast(:newest as timestamptz))
                         where session = :session
                        """)
                .param("newest", last.newest().equals(Instant.EPOCH) ? null : at(last.newest()))
                .param("session", session)
                .update();
        filled.increment();
    }

    /** It broke off: the next one begins where this one began. */
    public void leave(Exception cause) {
        LOG.warn("Missed messages could not be pulled: {}", cause.toString());
        failed.increment();
        db.sql("update channel_session set filling_until = null where session = ?")
                .param(session)
                .update();
    }

    private boolean claim() {
        var now = clock.instant();
        return db.sql("""
                        insert into channel_session (session, clinic_id, status, changed_at, filling_until)
                        values (:session, :clinic, 'UNKNOWN', :now, :until)
                        on conflict (session) do update set filling_until = excluded.filling_until
                         where channel_session.filling_until is null or channel_session.filling_until <= :now
                            or channel_session.filling_until > :until
                        """)
                        .param("session", session)
                        .param("clinic", clinics.ofSession(session).id().value())
                        .param("now", at(now))
                        .param("until", at(now.plus(settings.lease())))
                        .update()
                == 1;
    }

    private Optional<Instant> filledUntil() {
        return instant("select filled_until from channel_session where session = ?", session);
    }

    /** Before the first pulling: what came by webhook says until when nothing is missing. */
    private Optional<Instant> newestReceived() {
        return instant(
                "select max(sent_at) from inbound_message where session = ? and received_at > ?",
                session,
                at(clock.instant().minus(settings.furthest())));
    }

    private Optional<Instant> instant(String sql, Object... parameters) {
        return db.sql(sql).params(parameters).query(OffsetDateTime.class).list().stream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
