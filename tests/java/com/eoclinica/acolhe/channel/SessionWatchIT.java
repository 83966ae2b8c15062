package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.channel.WhatsAppSession.Command;
import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The clinic's WhatsApp is looked after, in a product that looks every second. */
@TestInstance(Lifecycle.PER_CLASS)
class SessionWatchIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private RunningProduct product;
    private Api api;

    @BeforeAll
    void start() {
        product = RunningProduct.with(Map.of("acolhe.watch.cron", "0/1+*+*+*+*+?", "acolhe.watch.first-pause", "2s"));
        api = new Api(product);
    }

    @AfterEach
    void startSession() {
        session().command(Command.START);
    }

    @AfterAll
    void end() {
        product.end();
    }

    @Test
    void aSessionThatStoppedIsStartedAgain() {
        await().atMost(SOON).until(() -> metric("acolhe_session_working").equals("1.0"));
        var before = Double.parseDouble(metric("acolhe_session_restarts_total"));

        product.phone().stopSession();

        await().atMost(SOON).until(() -> session().state().status().equals("WORKING"));
        assertThat(Double.parseDouble(metric("acolhe_session_restarts_total"))).isGreaterThan(before);
    }

    @Test
    void aSessionThatAPersonStoppedStaysStopped() {
        session().command(Command.STOP);

        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(6))
                .until(() -> session().state().status().equals("STOPPED"));
        assertThat(metric("acolhe_session_working")).isEqualTo("0.0");
    }

    @Test
    void oneThatWaitsForAQrCodeOnlyRaisesTheAlarm() {
        session().command(Command.LOGOUT);

        await().atMost(SOON).until(() -> metric("acolhe_session_unpaired").equals("1.0"));
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(5))
                .until(() -> session().state().waitsForQrCode());
    }

    private WhatsAppSession session() {
        return product.bean(WhatsAppSession.class);
    }

    private String metric(String name) {
        return api.metric(name);
    }
}
