package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Send.Claim;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Together;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of each send. Told apart: sent, surely not sent (tried again, as long as it takes), unknown (looked up
 * before it is tried again), and refused (a person must look).
 */
@Component
public class Deliveries {

    private static final Set<Integer> NOT_SENT = Set.of(401, 403, 404, 422, 429, 502, 503, 504);
    private static final int MOST = 200;
    private static final Duration SETTLE = Duration.ofSeconds(2);

    private final JdbcClient db;
    private final SendSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Together<Claim, Claim> sent = new Together<>(MOST, this::markSent);

    Deliveries(JdbcClient db, SendSettings settings, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        meters.counter("acolhe.send", "status", "201");
        meters.counter("acolhe.send", "status", "unreachable");
        meters.counter("acolhe.send.failed");
        meters.counter("acolhe.delivery.resent");
    }

    /** WAHA answered a send with that HTTP status. Of its body only the id of a file is read: an error echoes the message. */
    public void posted(Claim claim, int status, @Nullable InputStream answer) throws IOException {
        if (claim.attached() != null && status >= 200 && status < 300)
            WahaId.of(answer).ifPresent(id -> named(claim, id));
        meters.counter("acolhe.send", "status", Integer.toString(status)).increment();
        if (status >= 200 && status < 300) sent(claim);
        else if (NOT_SENT.contains(status)) postpone(claim, "queued", settings.wait(claim.attempts()));
        else if (status < 500 || unknown(claim)) throw new SendRefused(status);
    }

    /** Files have ids of WAHA's choice; ticks come under them. */
    private void named(Claim claim, String id) {
        db.sql("update outbound_message set message_id = ? where id = ?")
                .params(id, claim.id())
                .update();
    }

    /** A file that may have left is not sent again by itself. */
    public void doubted(Claim claim) {
        throw SendRefused.doubtful();
    }

    /** WAHA answered that it shows us typing, or why not. */
    public void typed(int status) {
        meters.counter("acolhe.typing", "status", Integer.toString(status)).increment();
    }

    /** WAHA answered a look-up of a send that may have left: there, not there, or no answer; {@code body} is the message. */
    public void lookedUp(Claim claim, int status, byte @Nullable [] body) {
        meters.counter("acolhe.send.lookup", "status", Integer.toString(status)).increment();
        if (status >= 200 && status < 300) found(claim, Tick.isAcknowledged(body));
        else if (status == 404) again(claim);
        else if (unknown(claim)) throw new SendRefused(status);
    }

    /**
     * WhatsApp's own word counts as a tick: the webhook of it is lost now and then, and that of an emergency's guidance
     * comes before there is a row to note it in.
     */
    private void found(Claim claim, boolean acknowledged) {
        if (acknowledged) acknowledged(claim);
        else if (!again(claim, "sent_at is not null and resends = 0")) sent(claim);
    }

    private void acknowledged(Claim claim) {
        db.sql("""
                        update outbound_message
                           set status = 'sent', sent_at = coalesce(sent_at, :now), acknowledged_at = coalesce(acknowledged_at, :now)
                         where id = :id and status = 'sending'
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", claim.id())
                .update();
    }

    private void again(Claim claim) {
        again(claim, "true");
    }

    /** What was sent once and never acknowledged is sent once more, not twice. */
    private boolean again(Claim claim, String unless) {
        var resent = db.sql("""
                        update outbound_message
                           set status = 'queued', not_before = :now,
                               resends = case when sent_at is null then resends else 1 end
                         where id = :id and status = 'sending' and (%s)
                        returning resends
                        """.formatted(unless))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", claim.id())
                .query(Integer.class)
                .optional();
        resent.ifPresent(each -> meters.counter("acolhe.delivery.resent").increment(each));
        return resent.isPresent();
    }

    /** No answer at all. @return true when a person must look */
    boolean interrupted(Claim claim, Throwable cause) {
        if (cause instanceof SendRefused) {
            fail(claim);
            return true;
        }
        if (neverLeft(cause)) {
            meters.counter("acolhe.send", "status", "unreachable").increment();
            postpone(claim, "queued", settings.wait(claim.attempts()));
            return false;
        }
        meters.counter("acolhe.send", "status", "unknown").increment();
        return unknown(claim);
    }

    private static boolean neverLeft(@Nullable Throwable cause) {
        if (cause == null) return false;
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || neverLeft(cause.getCause());
    }

    /** A person wants it tried again, under the same message id. @return whose lane to wake */
    public UUID requeue(String id) {
        return db.sql("""
                        update outbound_message set status = 'queued', attempts = 0, not_before = ?
                         where id = ? returning correspondent_id
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), UUID.fromString(id))
                .query(UUID.class)
                .single();
    }

    private boolean unknown(Claim claim) {
        if (claim.attempts() >= settings.attempts()) {
            fail(claim);
            return true;
        }
        postpone(claim, "sending", SETTLE);
        return false;
    }

    private void sent(Claim claim) {
        sent.ask(claim);
    }

    private List<Claim> markSent(List<Claim> claims) {
        db.sql("""
                        update outbound_message set status = 'sent', sent_at = :now
                         where id = any(cast(:ids as uuid[])) and status = 'sending'
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", Columns.of(claims, Claim::id))
                .update();
        return claims;
    }

    private void fail(Claim claim) {
        meters.counter("acolhe.send.failed").increment();
        db.sql("update outbound_message set status = 'failed' where id = ? and status = 'sending'")
                .param(claim.id())
                .update();
    }

    private void postpone(Claim claim, String status, Duration wait) {
        var until = clock.instant().plus(wait).atOffset(ZoneOffset.UTC);
        db.sql("""
                        update outbound_message set status = ?, not_before = ?, leased_until = ?
                         where id = ? and status = 'sending'
                        """).params(status, until, until, claim.id()).update();
    }
}
