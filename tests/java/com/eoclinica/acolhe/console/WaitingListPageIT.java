package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The reception puts somebody on the waiting list, lets them go first, and takes them off again. */
class WaitingListPageIT {

    private final AgendaBench bench = new AgendaBench();

    @Test
    void putsSomebodyOnTheListAheadAndOff() {
        var page = bench.at("/agenda/waiting-list");
        page.click("text=Pôr alguém na lista");
        page.fill("[name=phone]", bench.number());
        page.click("text=Procurar");
        page.fill("[name=name]", "Vera <i>Espera</i>");
        Themes.assertNoBarriers(page);
        page.locator("button", new Page.LocatorOptions().setHasText("Pôr na lista"))
                .dblclick();

        assertThat(card(page)).hasCount(1);
        card(page).locator("summary").press("Enter");
        card(page).locator("[name=urgency]").selectOption("2");
        card(page).getByText("Guardar").press("Enter");
        assertThat(card(page)).containsText("Não pode esperar");
        Themes.assertNoBarriers(page);

        card(page).locator("summary").click();
        card(page).getByText("Tirar da lista").click();
        assertThat(page.locator("[role=status].good")).containsText("Saiu da lista");
        assertThat(card(page)).hasCount(0);
    }

    private static Locator card(Page page) {
        return page.locator("li.card", new Page.LocatorOptions().setHasText("Vera <i>Espera</i>"));
    }
}
