package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A conversation from the queue to its end without a mouse. */
class DeskByKeyboardIT {

    private final DeskBench bench = new DeskBench();

    @Test
    void goesOnByKeyboardAlone() {
        var patient = bench.waiting();
        var page = bench.attendant("Dora Lins");
        DeskBench.card(page, patient).locator("button").press("Enter");
        page.locator("#text").waitFor();
        assertThat(page.locator("#text")).isFocused();

        page.keyboard().type("Oi, aqui é a Dora.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(patient.awaitReplies(2, DeskBench.SOON)).last().isEqualTo("Oi, aqui é a Dora.");
        page.locator("[name=summary]").pressSequentially("Resolvido.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/desk"));
    }
}
