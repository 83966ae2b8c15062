package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.privacy.RightsRequests.Request;
import com.eoclinica.acolhe.shared.ClinicId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Watches the legal clocks: a warning on the tenth day, an alarm from the end of the fifteenth. */
@Component
public class RightsWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RightsWatch.class);

    private final JdbcClient db;
    private final Clinics clinics;
    private final Clock clock;
    private final AtomicLong pressing = new AtomicLong();
    private final AtomicLong late = new AtomicLong();

    RightsWatch(JdbcClient db, Clinics clinics, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.clinics = clinics;
        this.clock = clock;
        meters.gauge("acolhe.privacy.requests.pressing", pressing);
        meters.gauge("acolhe.privacy.requests.late", late);
    }

    /** Looks at every open request; the figures are for whoever watches the product. */
    public void check() {
        var now = clock.instant();
        var open = db.sql("select * from rights_request where closed_at is null")
                .query(Request.class)
                .list();
        pressing.set(open.stream().filter(each -> isPressing(each, now)).count());
        late.set(open.stream().filter(each -> isLate(each, now)).count());
        warn(open.stream()
                .filter(each -> each.warnedAt() == null && isPressing(each, now))
                .toList());
    }

    /** The tenth day has come. */
    public boolean isPressing(Request request, Instant now) {
        var zone = clinics.get(new ClinicId(request.clinicId())).zone();
        return !now.isBefore(RightsClock.warning(request.dueAt().toInstant(), zone));
    }

    public boolean isLate(Request request, Instant now) {
        return !now.isBefore(request.dueAt().toInstant());
    }

    private void warn(List<Request> requests) {
        for (var each : requests) {
            LOG.warn("The rights request {} is due at {}", each.id(), each.dueAt());
            db.sql("update rights_request set warned_at = ? where id = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), each.id())
                    .update();
        }
    }
}
