package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.clinic.Clinics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each WhatsApp session stands, as last heard, and what the alarms see of it. */
@Component
class KnownSessions {

    static final String WORKING = "WORKING";

    private final JdbcClient db;
    private final Clinics clinics;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, AtomicInteger> working = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> unpaired = new ConcurrentHashMap<>();

    KnownSessions(JdbcClient db, Clinics clinics, WahaSettings waha, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.clinics = clinics;
        this.clock = clock;
        this.meters = meters;
        gauge(working, "acolhe.session.working", waha.session(), 1);
        gauge(unpaired, "acolhe.session.unpaired", waha.session(), 0);
    }

    /** The alarm stands from the start on, not only from the next change. */
    @EventListener(ApplicationReadyEvent.class)
    void recall() {
        db.sql("select session, status from channel_session where status <> 'UNKNOWN'")
                .query((row, _) -> Map.entry(row.getString("session"), row.getString("status")))
                .list()
                .forEach(each -> show(each.getKey(), each.getValue()));
    }

    /** @return whether it works now and did not before */
    boolean note(String session, String status) {
        show(session, status);
        if (status.equals(WORKING)) hurry(session);
        return !keep(session, status).equals(status) && status.equals(WORKING);
    }

    private void show(String session, String status) {
        gauge(working, "acolhe.session.working", session, 1).set(status.equals(WORKING) ? 1 : 0);
        gauge(unpaired, "acolhe.session.unpaired", session, 0).set(needsPerson(status) ? 1 : 0);
    }

    /** Only the clinic's own phone can help: it must scan a code or confirm a passkey. */
    static boolean needsPerson(String status) {
        return status.equals("SCAN_QR_CODE") || status.startsWith("PASSKEY_");
    }

    /** @return how it stood before; empty when it was not known */
    private String keep(String session, String status) {
        return db.sql("""
                        with before as (select status from channel_session where session = :session)
                        insert into channel_session as now (session, clinic_id, status, changed_at)
                        values (:session, :clinic, :status, :now)
                        on conflict (session) do update set status = excluded.status,
                               changed_at = case when now.status = excluded.status then now.changed_at
                                                 else excluded.changed_at end
                        returning coalesce((select status from before), '')
                        """)
                .param("session", session)
                .param("clinic", clinics.ofSession(session).id().value())
                .param("status", status)
                .param("now", now())
                .query(String.class)
                .single();
    }

    /** Registered once a session: 0 while it cannot send. What is to be sent is kept and tried again. */
    private AtomicInteger gauge(Map<String, AtomicInteger> known, String name, String session, int first) {
        return known.computeIfAbsent(
                session, each -> meters.gauge(name, Tags.of("session", each), new AtomicInteger(first)));
    }

    /** What was put off while the session was away leaves now. */
    private void hurry(String session) {
        db.sql("""
                        update outbound_message set not_before = :now
                         where session = :session and status = 'queued' and not_before > :now
                        """).param("now", now()).param("session", session).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
