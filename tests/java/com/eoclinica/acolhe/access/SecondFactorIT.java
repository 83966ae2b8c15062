package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondFactorIT {

    private final RunningProduct product = RunningProduct.get();
    private final ClinicId clinic =
            product.bean(Clinics.class).ofSession("default").id();
    private final String login = "factor-" + UUID.randomUUID();
    private final Account account = StaffBrowser.account(product, clinic, login, Role.OWNER);
    private final SecondFactors factors = product.bean(SecondFactors.class);
    private final String secret = factors.draw();

    @Test
    void onceSetThePasswordAloneIsNotEnough() {
        set();

        assertThat(to("")).endsWith("?error");
        assertThat(to("000000")).endsWith("?error");
        assertThat(to(Totp.code(secret, now() + 1))).doesNotContain("?");
    }

    @Test
    void aCodeIsTakenOnce() {
        set();
        var code = Totp.code(secret, now() + 1);

        assertThat(to(code)).doesNotContain("?");
        assertThat(to(code)).endsWith("?error");
    }

    @Test
    void aWrongCodeSetsNothing() {
        assertThat(factors.set(clinic, account.id(), secret, "000000")).isFalse();
        assertThat(to("")).doesNotContain("?");
    }

    @Test
    void theTableHoldsNoSecret() {
        set();

        var row = product.bean(JdbcClient.class)
                .sql("select encode(totp_secret, 'escape') from account where id = ?")
                .param(account.id())
                .query(String.class)
                .single();

        assertThat(row).doesNotContain(secret);
    }

    private void set() {
        assertThat(factors.set(clinic, account.id(), secret, Totp.code(secret, now())))
                .isTrue();
    }

    private String to(String code) {
        return new StaffBrowser(product)
                .signIn(login, StaffBrowser.PASSWORD, code)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static long now() {
        return Instant.now().getEpochSecond() / 30;
    }
}
