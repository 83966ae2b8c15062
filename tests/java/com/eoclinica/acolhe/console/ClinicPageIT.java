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
        for (var part :
                List.of("prices", "plans", "practitioners", "rooms", "hours", "holidays", "knowledge", "messages")) {
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
    void addsARoomAndAPractitionerAndTakesThemOutAgain() {
        var clinics = product.bean(Clinics.class);
        var before = clinics.ofSession("default");
        try {
            var page = at("rooms");
            page.fill("[name=name-]", "Sala de exames");
            page.fill("[name=capacity-]", "2");
            page.click("text=Guardar");
            assertThat(page.locator("[role=status].good")).containsText("Guardado");
            page.navigate(browser.address("/clinic/practitioners"));
            page.fill("[name=name-]", "Caio Nunes");
            page.fill("[name=council-]", "CRM/SP 345678");
            page.fill("[name=specialties-]", "cardiologia");
            page.click("text=Guardar");
            assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("RQE");
            page.fill("[name=rqe-]", "99999");
            page.click("text=Guardar");
            assertThat(page.locator("[role=status].good")).containsText("Guardado");

            var now = clinics.ofSession("default");
            assertThat(now.arrangements().facility("sala-de-exames").capacity()).isEqualTo(2);
            assertThat(now.practitioner("caio-nunes")).isPresent();
            assertThat(now.practitioners())
                    .filteredOn(each -> before.practitioner(each.code()).isPresent())
                    .isEqualTo(before.practitioners());
        } finally {
            clinics.replace(before, "test");
        }
    }

    @Test
    void keepsTheClinicsOwnWordsOnlyWhenTheyNameTheSameFacts() {
        var page = at("messages");
        page.click("summary:has-text('Pesquisa depois da consulta')");
        page.locator("details[open] [name=words]").fill("Oi! Que nota você dá?");
        page.click("details[open] button.primary");
        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("{0}, {1}");
        assertThat(page.locator("details[open] [name=words]")).hasValue("Oi! Que nota você dá?");

        page.locator("details[open] [name=words]").fill("Oi, {0}! De 0 a 10, que nota você dá à {1}?");
        page.click("details[open] button.primary");
        assertThat(page.locator("[role=status].good")).containsText("Guardado");
        page.click("summary:has-text('Pesquisa depois da consulta')");
        page.click("text=Voltar ao texto original");
        assertThat(page.locator("[role=status].good")).containsText("texto original");
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
