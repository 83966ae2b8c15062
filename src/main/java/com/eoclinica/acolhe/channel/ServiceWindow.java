package com.eoclinica.acolhe.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hours after a patient's last message in which WhatsApp's business interface takes text of our own. */
@Component
public class ServiceWindow {

    private final JdbcClient db;

    ServiceWindow(JdbcClient db) {
        this.db = db;
    }

    /** @param length zero where the channel knows no window, as with WhatsApp Web */
    public boolean isOpen(UUID correspondent, Duration length, Instant now) {
        if (length.isZero()) return true;
        return db.sql("select exists (select 1 from inbound_message where correspondent_id = ? and sent_at > ?)")
                .params(correspondent, now.minus(length).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
