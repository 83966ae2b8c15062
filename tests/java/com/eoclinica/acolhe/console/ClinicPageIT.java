package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manager changes the clinic part by part, is told what makes no sense, and who was faster. */
class ClinicPageIT {

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void noPartHasBarriers() {
        var page = browser.owner();
        for (var part : List.of("prices", "plans", "hours", "holidays", "knowledge")) {
            page.navigate(browser.address("/clinic/" + part));
            Themes.assertNoBarriers(page);
        }
    }

    @Test
    void refusesWhatMakesNoSenseAndKeepsWhatWasWritten() {
        var page = at("holidays");
        page.fill("[name=own]", "31/02/2027 Dia que não existe");
        page.click("text=Guardar");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("24/12/2026 a 02/01/2027");
        assertThat(page.locator("[name=own]")).hasValue("31/02/2027 Dia que não existe");
        Themes.assertNoBarriers(page);
    }

    @Test
    void tellsTheSlowerOfTwoWhoWasFaster() {
        var slower = at("holidays");
        slower.fill("[name=own]", "24/12/2031 Véspera");
        var faster = at("holidays");
        faster.fill("[name=own]", "31/12/2031 Último dia");
        faster.locator("text=Guardar").press("Enter");
        assertThat(faster.locator("[role=status].good")).containsText("Guardado");

        slower.click("text=Guardar");
        assertThat(slower.locator("[role=alert]:not(.alarm)")).containsText("owner mudou a clínica");
        assertThat(slower.locator("[name=own]")).hasValue("31/12/2031 Último dia");
        var clinics = product.bean(Clinics.class);
        assertThat(clinics.ofSession("default").arrangements().holidays().own())
                .extracting(each -> String.valueOf(each.name()))
                .containsExactly("Último dia");
    }

    @Test
    void showsAnErrorInPortuguese() {
        var page = browser.owner();
        page.navigate(browser.address("/failed-messages/00000000-0000-0000-0000-000000000000"));
        assertThat(page.locator("h1")).hasText("Nada neste endereço");
        Themes.assertNoBarriers(page);
    }

    private Page at(String part) {
        var page = browser.owner();
        page.navigate(browser.address("/clinic/" + part));
        return page;
    }
}
