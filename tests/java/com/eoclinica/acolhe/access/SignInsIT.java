package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.AuditEntry;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInsIT {

    private final RunningProduct product = RunningProduct.get();
    private final ClinicId clinic =
            product.bean(Clinics.class).ofSession("default").id();
    private final String login = "sign-in-" + UUID.randomUUID();

    @Test
    void fiveWrongPasswordsCloseTheDoorEvenForTheRightOne() {
        StaffBrowser.account(product, clinic, login, Role.ATTENDANT);
        var staff = new StaffBrowser(product);

        for (var i = 0; i < 5; i++)
            assertThat(to(staff.signIn(login, "errada"))).endsWith("?error");

        assertThat(to(staff.signIn(login, StaffBrowser.PASSWORD))).endsWith("?wait");
        assertThat(to(new StaffBrowser(product).signIn("other-" + login, "errada")))
                .endsWith("?error");
    }

    @Test
    void aRightPasswordStartsTheCountAnew() {
        StaffBrowser.account(product, clinic, login, Role.ATTENDANT);

        for (var round = 0; round < 3; round++) {
            var staff = new StaffBrowser(product);
            for (var i = 0; i < 4; i++) staff.signIn(login, "errada");
            assertThat(to(staff.signIn(login, StaffBrowser.PASSWORD))).doesNotContain("?");
        }
    }

    @Test
    void comingInAndBeingSentAwayAreInTheTrailWithoutWhatWasTyped() {
        var account = StaffBrowser.account(product, clinic, login, Role.ATTENDANT);
        new StaffBrowser(product).signIn("senha-no-campo-errado-" + login, "x");
        new StaffBrowser(product).signIn(login, StaffBrowser.PASSWORD);

        var trail = product.bean(Audit.class).list(clinic, null, 50);

        assertThat(trail).anySatisfy(each -> {
            assertThat(each.deed()).isEqualTo("signed_in");
            assertThat(each.actor()).isEqualTo("account:" + account.id());
        });
        assertThat(trail).extracting(AuditEntry::deed).contains("sign_in_refused");
        assertThat(trail.toString()).doesNotContain(login).doesNotContain("senha-no");
    }

    private static String to(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
