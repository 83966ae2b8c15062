package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A manager finds a conversation and sees what was understood at each turn. */
class ReadConversationsIT {

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void showsWhatWasSaidAndWhatWasUnderstood() {
        var patient = product.phone().patient("5511966660417", "Rita");
        patient.says("quero marcar um <b>cardiologista</b>");
        patient.awaitReplies(1, Duration.ofSeconds(30));
        var page = browser.owner();
        page.click("nav >> text=Conversas");
        page.selectOption("[name=status]", "automated");
        page.click("text=Filtrar");
        Themes.assertNoBarriers(page);

        page.click("text=•••• 0417");

        assertThat(page.locator(".line").first()).containsText("quero marcar um <b>cardiologista</b>");
        page.locator(".turn summary").first().click();
        assertThat(page.locator(".turn").first()).containsText("Leitor");
        assertThat(page.locator("main")).not().containsText("5511966660417");
        Themes.assertNoBarriers(page);
    }

    @Test
    void findsEverythingOnePhoneWrote() {
        var patient = product.phone().patient("5511966660418", "Rita");
        patient.says("quero marcar um cardiologista");
        patient.awaitReplies(1, Duration.ofSeconds(30));
        var page = browser.owner();
        page.navigate(browser.address("/conversations"));
        page.fill("[name=phone]", "(11) 96666-0418");
        page.click("text=Filtrar");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("0418");

        page.fill("[name=phone]", "amanhã");
        page.click("text=Filtrar");
        assertThat(page.locator(".empty")).hasText("Nenhuma conversa assim.");
    }

    @Test
    void saysWhenNothingFitsTheFilter() {
        var page = browser.owner();

        page.navigate(browser.address("/conversations?until=2001-01-01"));

        assertThat(page.locator(".empty")).hasText("Nenhuma conversa assim.");
    }
}
