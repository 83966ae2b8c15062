package com.eoclinica.acolhe.channel;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Delivery is honest: WAHA's 201 is no proof. A message WhatsApp did not acknowledge in time is looked up, for its
 * tick may have got lost; unless WhatsApp has it, it is sent once more under the same id, and after that raises an alarm.
 * A file has an id of WAHA's choice and is never repeated.
 */
@Component
public class DeliveryWatch {

    private final JdbcClient db;
    private final SendSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;

    DeliveryWatch(JdbcClient db, SendSettings settings, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        meters.counter("acolhe.delivery.unacknowledged");
    }

    /** Looks through what was sent and not acknowledged; two instances looking at once are harmless. */
    public void check() {
        settle("resends = 0", "status = 'queued', perhaps_sent = true");
        var alarming = settle("resends = 1", "resends = 2");
        meters.counter("acolhe.delivery.unacknowledged").increment(alarming);
    }

    private int settle(String which, String change) {
        return db.sql("update outbound_message set " + change + """
                         where status = 'sent' and acknowledged_at is null and attached is null and sent_at < :before and
                        """ + which)
                .param(
                        "before",
                        clock.instant().minus(settings.acknowledgedWithin()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
