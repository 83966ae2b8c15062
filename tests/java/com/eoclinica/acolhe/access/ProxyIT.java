package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.WahaSender;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Behind a proxy that ends TLS, and without Redis. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProxyIT {

    private static final RunningProduct PRODUCT = RunningProduct.with(Map.of(
            "server.forward-headers-strategy", "native",
            "server.tomcat.remoteip.internal-proxies", "127\\.0\\.0\\.1"));

    @AfterAll
    static void end() {
        PRODUCT.end();
    }

    @Test
    @Order(1)
    void theBrowserIsTiedToTlsForAYear() {
        for (var path : new String[] {"/sign-in", "/api/v1/appointments"})
            assertThat(new StaffBrowser(PRODUCT)
                            .get(path, "X-Forwarded-Proto", "https")
                            .headers()
                            .firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
    }

    @Test
    @Order(2)
    void whileRedisIsAwayNobodySignsInAndTheWebhookStaysOpen() throws Exception {
        var clinic = PRODUCT.bean(Clinics.class).ofSession("default").id();
        var login = "proxy-" + UUID.randomUUID();
        StaffBrowser.account(PRODUCT, clinic, login, Role.ATTENDANT);
        PRODUCT.servers().stopRedis();

        assertThat(new StaffBrowser(PRODUCT)
                        .signIn(login, StaffBrowser.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?wait"));
        assertThat(WahaSender.to(PRODUCT)
                        .post(WahaSender.message("5511976540002", "\"oi\""))
                        .statusCode())
                .isEqualTo(200);
    }
}
