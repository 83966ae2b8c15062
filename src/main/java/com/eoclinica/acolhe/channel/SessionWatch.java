package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.SessionCare.CatchUp;
import com.eoclinica.acolhe.channel.SessionCare.None;
import com.eoclinica.acolhe.channel.SessionCare.StartAgain;
import com.eoclinica.acolhe.channel.WhatsAppSession.Command;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks after the clinic's WhatsApp session: started again with growing pauses when it stopped or failed, by one instance
 * at a time. One that a person stopped stays stopped, and one that waits for a QR code only raises the alarm.
 */
@Component
public class SessionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

    private final JdbcClient db;
    private final KnownSessions sessions;
    private final WatchSettings settings;
    private final Clock clock;
    private final Counter restarts;

    SessionWatch(JdbcClient db, KnownSessions sessions, WatchSettings settings, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.restarts = meters.counter("acolhe.session.restarts");
    }

    private record Known(Instant changedAt, int restarts, boolean stoppedByPerson) {}

    /** What the session needs as it stands now. */
    public SessionCare look(SessionState state) {
        var reconnected = sessions.note(state.name(), state.status());
        if (state.status().equals(KnownSessions.WORKING)) return working(state.name(), reconnected);
        var known = known(state.name());
        return isDown(state.status(), known) && claim(state.name(), known.restarts())
                ? startAgain(state, known)
                : new None();
    }

    /** A person told WAHA what to do with it. */
    public void told(String session, Command command) {
        db.sql("update channel_session set stopped_by_person = ?, restarts = 0, restart_after = null where session = ?")
                .params(command == Command.STOP, session)
                .update();
    }

    private SessionCare working(String session, boolean reconnected) {
        db.sql("""
                        update channel_session set restarts = 0, restart_after = null, stopped_by_person = false
                         where session = ? and (restarts > 0 or stopped_by_person)
                        """).param(session).update();
        return reconnected ? new CatchUp(session) : new None();
    }

    private boolean isDown(String status, Known known) {
        if (known.stoppedByPerson()) return false;
        var stuck = known.changedAt().plus(settings.starting()).isBefore(clock.instant());
        return status.equals("STOPPED") || status.equals("FAILED") || status.equals("STARTING") && stuck;
    }

    private SessionCare startAgain(SessionState state, Known known) {
        restarts.increment();
        LOG.warn("WhatsApp session is {}: started again, try {}", state.status(), known.restarts() + 1);
        return new StartAgain(state.status().equals("STOPPED") ? "start" : "restart");
    }

    /** Of several instances one gets it; the others find the pause begun. A pause beyond any possible one is a jumped clock. */
    private boolean claim(String session, int before) {
        var now = clock.instant();
        return db.sql("""
                        update channel_session set restarts = restarts + 1, restart_after = :after
                         where session = :session and restarts = :before
                           and (restart_after is null or restart_after <= :now or restart_after > :longest)
                        """)
                        .param("session", session)
                        .param("before", before)
                        .param("now", at(now))
                        .param("after", at(now.plus(settings.pause(before))))
                        .param("longest", at(now.plus(settings.longestPause())))
                        .update()
                == 1;
    }

    private Known known(String session) {
        return db.sql("select changed_at, restarts, stopped_by_person from channel_session where session = ?")
                .param(session)
                .query((row, _) -> new Known(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("restarts"),
                        row.getBoolean("stopped_by_person")))
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
