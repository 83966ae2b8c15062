package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.clinic.Clinics;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What WhatsApp reports back: delivery ticks of our messages and the state of the session. A status never goes back. */
@Component
public class StatusReports {

    private static final Map<Integer, String> TICKS =
            Map.of(-1, "failed", 1, "sent", 2, "delivered", 3, "read", 4, "read");

    private final JdbcClient db;
    private final Clinics clinics;
    private final Clock clock;
    private final MeterRegistry meters;

    StatusReports(JdbcClient db, Clinics clinics, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.clinics = clinics;
        this.clock = clock;
        this.meters = meters;
    }

    public void record(byte[] body) throws IOException {
        var event = WebhookJson.read(body);
        if (event.path("event").asText().equals("message.ack")) tick(event);
        else session(event);
    }

    private void tick(JsonNode event) {
        var status = TICKS.get(event.path("payload").path("ack").asInt(0));
        var message = WahaMessage.of(event);
        if (status == null || !message.isFromMe()) return;
        db.sql("""
                        update outbound_message
                           set status = :status, acknowledged_at = coalesce(acknowledged_at, :now)
                         where session = :session and message_id = :message
                           and array_position(array['queued', 'sending', 'sent', 'failed', 'delivered', 'read'], status)
                            <= array_position(array['queued', 'sending', 'sent', 'failed', 'delivered', 'read'], :status)
                        """)
                .param("status", status)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("session", event.path("session").asText())
                .param("message", message.bareId())
                .update();
    }

    private void session(JsonNode event) {
        var session = event.path("session").asText();
        var status = event.path("payload").path("status").asText("UNKNOWN");
        meters.counter("acolhe.session.status", "status", status).increment();
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
}
