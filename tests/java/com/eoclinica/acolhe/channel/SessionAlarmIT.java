package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionAlarmIT {

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final Clinics clinics = product.bean(Clinics.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final KnownSessions sessions =
            new KnownSessions(db, clinics, product.bean(WahaSettings.class), Clock.systemUTC(), meters);

    @Test
    void standsAfterARestartAsItStoodBefore() {
        known("gone", "STOPPED");
        known("there", "WORKING");

        sessions.recall();

        assertThat(working("gone")).isZero();
        assertThat(working("there")).isOne();
    }

    private void known(String session, String status) {
        db.sql("insert into channel_session (session, clinic_id, status, changed_at) values (?, ?, ?, ?)")
                .params(
                        session,
                        clinics.ofSession("default").id().value(),
                        status,
                        OffsetDateTime.now(Clock.systemUTC()))
                .update();
    }

    private double working(String session) {
        return meters.get("acolhe.session.working")
                .tag("session", session)
                .gauge()
                .value();
    }
}
