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
}
