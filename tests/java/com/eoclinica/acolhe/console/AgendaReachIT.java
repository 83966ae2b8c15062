package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.access.Practitioners;
import com.eoclinica.acolhe.access.Role;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** A practitioner has their own agenda, whatever address or form they send. */
class AgendaReachIT {

    private final AgendaBench bench = new AgendaBench();
    private final Browser browser = bench.browser;
    private final RunningProduct product = bench.product;

    @Test
    void showsAPractitionerTheirOwnAgendaAndNoOther() {
        var other = bench.booked();
        var own = someoneBut(other.slot().practitionerCode());
        var page = practitioner(own);
        page.navigate(browser.address("/agenda?day=" + bench.day(other.slot())));
        assertThat(page.locator("[name=of] option")).hasCount(2);
        assertThat(page.locator("[href$='" + other.id().value() + "']")).hasCount(0);
        assertThat(page.navigate(browser.address("/agenda/visits/" + other.id().value()))
                        .status())
                .isEqualTo(403);

        page.navigate(browser.address("/agenda"));
        assertThat(cancelled(page, other)).isEqualTo(403);
        assertThat(bench.statusOf(other)).isEqualTo(AppointmentStatus.BOOKED);
    }

    /** The form as the page would send it, if it showed that visit. */
    private static int cancelled(Page page, Appointment visit) {
        var form = FormData.create()
                .set("_csrf", page.locator("[name=_csrf]").first().inputValue())
                .set("was", SlotToken.of(visit.slot()))
                .set("from", "BOOKED")
                .set("to", "CANCELLED")
                .set("sure", "yes");
        var address = page.url()
                .replaceFirst("/agenda.*", "/agenda/visits/" + visit.id().value() + "/become");
        return page.request()
                .post(address, RequestOptions.create().setForm(form))
                .status();
    }

    private Page practitioner(String code) {
        var colleague = Colleague.hired(bench, "Dra. Nova", Role.PRACTITIONER);
        product.bean(Practitioners.class).assign(bench.clinic, colleague.account(), code);
        return colleague.signedIn(browser);
    }

    private String someoneBut(String code) {
        return product.bean(Clinics.class).get(bench.clinic).practitioners().stream()
                .map(Practitioner::code)
                .filter(each -> !each.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
