package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.AuditEntry;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffIT {

    private static final UUID OWNER = UUID.randomUUID();

    private final RunningProduct product = RunningProduct.get();
    private final Staff people = product.bean(Staff.class);
    private final ClinicId clinic =
            product.bean(Clinics.class).ofSession("default").id();
    private final String login = "staff-" + UUID.randomUUID();
    private final Account account = StaffBrowser.account(product, clinic, login, Role.ATTENDANT);

    @Test
    void aDisabledAccountIsSignedOutInEveryBrowserAndCannotComeBack() {
        var here = signedIn();
        var there = signedIn();
        assertThat(here.get("/desk").statusCode()).isEqualTo(200);

        assertThat(people.disable(clinic, account.id(), OWNER)).isEqualTo(new StaffChange.Changed());

        assertThat(here.get("/desk").statusCode()).isEqualTo(302);
        assertThat(there.get("/desk").statusCode()).isEqualTo(302);
        assertThat(signedIn().get("/desk").statusCode()).isEqualTo(302);
        people.enable(clinic, account.id(), OWNER);
        assertThat(signedIn().get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void aTakenRightIsGoneAtOnce() {
        var browser = signedIn();

        people.changeRoles(clinic, account.id(), Set.of(Role.AUDITOR), OWNER);

        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
        assertThat(signedIn().get("/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void anotherClinicChangesNothing() {
        assertThat(people.disable(ClinicId.next(), account.id(), OWNER)).isEqualTo(new StaffChange.Unknown());
        assertThat(signedIn().get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void everyChangeIsInTheTrail() {
        people.changeRoles(clinic, account.id(), Set.of(Role.MANAGER), OWNER);
        people.renewPassword(clinic, account.id(), OWNER);
        people.disable(clinic, account.id(), OWNER);

        assertThat(product.bean(Audit.class).list(clinic, null, 200).stream()
                        .filter(each -> each.subject().equals("account:" + account.id())))
                .extracting(AuditEntry::deed)
                .startsWith("account_disabled", "account_changed", "account_changed");
    }

    private StaffBrowser signedIn() {
        var staff = new StaffBrowser(product);
        staff.signIn(login, StaffBrowser.PASSWORD);
        return staff;
    }
}
