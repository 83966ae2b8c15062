package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Received.Unreadable;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.shared.TopicRecord;
import com.eoclinica.acolhe.shared.Tracing;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What WhatsApp reports back: delivery ticks of our messages and the state of the session. A status never goes back. */
@Component
public class StatusReports {

    private static final String RANKS = "array['queued', 'sending', 'sent', 'failed', 'delivered', 'read']";

    private final JdbcClient db;
    private final KnownSessions sessions;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Tracing tracing;

    StatusReports(JdbcClient db, KnownSessions sessions, Clock clock, MeterRegistry meters, Tracing tracing) {
        this.db = db;
        this.sessions = sessions;
        this.clock = clock;
        this.meters = meters;
        this.tracing = tracing;
    }

    private record Ticked(@Nullable String traceparent, String status) {}

    /** Records the reports in their order; ticks in one statement. @return what is left to do */
    public List<Outcome> record(List<TopicRecord> records) {
        var left = new ArrayList<Outcome>();
        var events = new ArrayList<JsonNode>();
        for (var each : records) {
            try {
                events.add(WebhookJson.read(each.value()));
            } catch (IOException e) {
                left.add(new Unreadable(each, e));
            }
        }
        tick(events.stream()
                .flatMap(event -> Tick.of(event).stream())
                .distinct()
                .toList());
        events.stream()
                .filter(event -> event.path("event").asText().equals("session.status"))
                .forEach(event -> session(event).ifPresent(left::add));
        return left;
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
                        returning o.traceparent, o.status
                        """.formatted(RANKS))
                .param("sessions", Columns.of(ticks, Tick::session))
                .param("messages", Columns.of(ticks, Tick::messageId))
                .param("statuses", Columns.of(ticks, Tick::status))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Ticked.class)
                .list()
                .forEach(each -> tracing.mark(each.traceparent(), "channel.tick", "acolhe.status", each.status()));
    }

    private Optional<Reconnected> session(JsonNode event) {
        var session = event.path("session").asText();
        var status = event.path("payload").path("status").asText("UNKNOWN");
        meters.counter("acolhe.session.status", "status", status).increment();
        return sessions.note(session, status) ? Optional.of(new Reconnected(session)) : Optional.empty();
    }
}
