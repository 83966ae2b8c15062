package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two colleagues in two browsers want the same conversation at the same moment. */
class TakeOverRaceIT {

    private final DeskBench bench = new DeskBench();

    @Test
    void givesItToOneTellsTheOtherAndLetsOnlyTheOneWrite() {
        var patient = bench.waiting();
        var bia = bench.attendant("Bia Castro");
        var caio = bench.attendant("Caio Reis");
        var click = "document.querySelector('.queued button[aria-label*=\"%s\"]').form.requestSubmit()"
                .formatted(DeskBench.tail(patient));
        DeskBench.card(bia, patient).waitFor();
        DeskBench.card(caio, patient).waitFor();
        bia.evaluate("setTimeout(() => " + click + ", 50)");
        caio.evaluate("setTimeout(() => " + click + ", 50)");
        for (var each : Set.of(bia, caio)) each.waitForURL(url -> url.matches(".*/desk/[0-9a-f-]{36}"));

        var winner = bia.locator("#text").count() == 1 ? bia : caio;
        var loser = winner == bia ? caio : bia;
        assertThat(winner.locator("#text")).isVisible();
        assertThat(loser.locator("#text")).hasCount(0);
        assertThat(loser.locator("[role=alert]:not(.alarm)")).containsText("foi mais rápido");

        winner.fill("#text", "Oi, já vejo para você.");
        winner.locator("form.composer button").dblclick();
        patient.awaitReplies(2, DeskBench.SOON);
        assertThat(loser.locator("#thread")).containsText("já vejo para você");
        assertThat(patient.replies()).hasSize(2);
    }
}
