package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.operations.RouteBook;
import org.junit.jupiter.api.Test;

/** An integration engineer sees every route that runs. */
class RoutesIT {

    private final Browser browser = Browser.get();

    @Test
    void showsEveryRunningRouteWithItsState() {
        var running = RunningProduct.get().bean(RouteBook.class).running();
        var page = browser.owner();

        page.click("nav >> text=Rotas");

        assertThat(page.locator("tbody tr")).hasCount(running.size());
        assertThat(page.locator("tbody")).containsText(running.getFirst().id());
        assertThat(page.locator("tbody")).containsText("Rodando");
        Themes.assertNoBarriers(page);
    }

    @Test
    void drawsARouteAndStopsAndStartsIt() {
        var page = browser.owner();
        page.navigate(browser.address("/routes/insight.roll-up-days"));
        assertThat(page.locator(".flow")).containsText("insight.count-day");
        Themes.assertNoBarriers(page);

        page.click("text=Medir cada passo");
        assertThat(page.locator(".flow")).containsText("0 falhas");
        page.click("text=Parar…");
        page.click("text=Parar a rota");
        assertThat(page.locator("#live")).containsText("Parada");
        page.click("text=Iniciar");

        assertThat(page.locator("#live")).containsText("Rodando");
    }

    @Test
    void neverStopsTheWatchForEmergencies() {
        var watch = RunningProduct.get().bean(RouteBook.class).running().stream()
                .filter(route -> route.id().startsWith("triage."))
                .findFirst()
                .orElseThrow();
        var page = browser.owner();

        page.navigate(browser.address("/routes/" + watch.id()));

        assertThat(page.locator("main")).containsText("não pode ser parada");
        assertThat(page.locator("text=Parar…")).hasCount(0);
    }
}
