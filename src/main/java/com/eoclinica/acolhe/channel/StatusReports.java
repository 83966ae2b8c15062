package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Received.Unreadable;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.TopicRecord;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What WhatsApp reports back: delivery ticks of our messages and the state of the session. A status never goes back. */
@Component
public class StatusReports {

    private static final String WORKING = "WORKING";
    private static final String RANKS = "array['queued', 'sending', 'sent', 'failed', 'delivered', 'read']";

    private final JdbcClient db;
    private final Clinics clinics;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, AtomicInteger> working = new ConcurrentHashMap<>();

    StatusReports(JdbcClient db, Clinics clinics, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.clinics = clinics;
        this.clock = clock;
        this.meters = meters;
    }

    /** The alarm stands from the start on, not only from the next change. */
    @EventListener(ApplicationReadyEvent.class)
    void recall() {
        db.sql("select session, status from channel_session")
                .query((row, _) -> Map.entry(row.getString("session"), row.getString("status")))
                .list()
                .forEach(each -> show(each.getKey(), each.getValue()));
    }

    /** Records the reports in their order; ticks in one statement. @return what nobody can read */
    public List<Unreadable> record(List<TopicRecord> records) {
        var unreadable = new ArrayList<Unreadable>();
        var events = new ArrayList<JsonNode>();
        for (var each : records) {
            try {
                events.add(WebhookJson.read(each.value()));
            } catch (IOException e) {
                unreadable.add(new Unreadable(each, e));
            }
        }
        tick(events.stream()
                .flatMap(event -> Tick.of(event).stream())
                .distinct()
                .toList());
        events.stream()
                .filter(event -> event.path("event").asText().equals("session.status"))
                .forEach(this::session);
        return unreadable;
    }

    /** Of several ticks of one message the highest stands, whatever their order. */
    private void tick(List<Tick> ticks) {
        if (ticks.isEmpty()) return;
        db.sql("""
                        with tick as (
                            select session, message, max(array_position(%1$s, status)) as rank
                              from unnest(cast(:sessions as text[]), cast(:messages as text[]), cast(:statuses as text[]))
                                   as tick (session, message, status)
                             group by session, message)
                        update outbound_message o
                           set status = (%1$s)[tick.rank], acknowledged_at = coalesce(acknowledged_at, :now)
                          from tick
                         where o.session = tick.session and o.message_id = tick.message
                           and (o.acknowledged_at is null or array_position(%1$s, o.status) < tick.rank)
                           and array_position(%1$s, o.status) <= tick.rank
                        """.formatted(RANKS))
                .param("sessions", Columns.of(ticks, Tick::session))
                .param("messages", Columns.of(ticks, Tick::messageId))
                .param("statuses", Columns.of(ticks, Tick::status))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void session(JsonNode event) {
        var session = event.path("session").asText();
        var status = event.path("payload").path("status").asText("UNKNOWN");
        meters.counter("acolhe.session.status", "status", status).increment();
        show(session, status);
        if (status.equals(WORKING)) hurry(session);
        db.sql("""
                        insert into channel_session (session, clinic_id, status, changed_at)
                        values (:session, :clinic, :status, :now)
                        on conflict (session) do update set status = excluded.status, changed_at = excluded.changed_at
                        """)
                .param("session", session)
                .param("clinic", clinics.ofSession(session).id().value())
                .param("status", status)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void show(String session, String status) {
        working(session).set(status.equals(WORKING) ? 1 : 0);
    }

    /** The alarm: 0 while a session cannot send. What is to be sent is kept and tried again. */
    private AtomicInteger working(String session) {
        return working.computeIfAbsent(
                session,
                name -> meters.gauge("acolhe.session.working", Tags.of("session", name), new AtomicInteger(1)));
    }

    /** What was put off while the session was away leaves now. */
    private void hurry(String session) {
        db.sql("""
                        update outbound_message set not_before = :now
                         where session = :session and status = 'queued' and not_before > :now
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("session", session)
                .update();
    }
}
