package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The privacy officer writes an incident down, sees until when to tell it and whose records were opened, and reports it. */
class IncidentsIT {

    private static final String WHAT = "Celular da recepção <b>perdido</b> na rua";

    private final Browser browser = Browser.get();

    @Test
    void anIncidentIsWrittenDownLookedIntoAndReported() {
        var page = incidents();
        write(page, WHAT, null);
        assertThat(page.locator("p.good")).containsText("Os prazos já correm");
        assertThat(card(page)).containsText("avisar até");
        Themes.assertNoBarriers(page);

        card(page).getByText("Registros abertos").click();
        assertThat(page.locator("h1")).hasText(WHAT);
        Themes.assertNoBarriers(page);

        page = incidents();
        card(page).getByText("Já avisei").click();
        assertThat(card(page)).containsText("por owner");
        assertThat(card(page).getByText("Já avisei")).hasCount(0);
    }

    @Test
    void whatIsNotYetKnownIsRefusedAndWhatWasWrittenStays() {
        var page = incidents();
        write(page, "Ainda por vir", "2099-01-01T10:00");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("ainda não chegou");
        assertThat(page.locator("[name=what]")).hasValue("Ainda por vir");
        assertThat(page.locator("li.card").filter(new Locator.FilterOptions().setHasText("Ainda por vir")))
                .hasCount(0);
    }

    private static void write(Page page, String what, @Nullable String known) {
        page.click("text=Registrar um incidente");
        page.fill("[name=what]", what);
        if (known != null) page.fill("[name=known]", known);
        page.locator("form[action='/privacy/incidents'] button").click();
    }

    private Page incidents() {
        var page = browser.owner();
        page.click("nav >> text=Privacidade");
        page.click("main >> text=Incidentes");
        return page;
    }

    private static Locator card(Page page) {
        return page.locator("li.card").filter(new Locator.FilterOptions().setHasText(WHAT));
    }
}
