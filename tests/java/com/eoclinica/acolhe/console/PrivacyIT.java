package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.privacy.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The privacy officer answers a wish to be forgotten. */
class PrivacyIT {

    private static final String NUMBER = "5511976800001";

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void forgetsAPersonOnlyAfterTheWordIsWritten() {
        var patient = product.phone().patient(NUMBER, "Paciente");
        patient.says("apagar meus dados");
        patient.awaitReplies(1, Duration.ofSeconds(30));
        new KeptMessages(product, NUMBER).awaitProcessed(1);
        var page = found();
        Themes.assertNoBarriers(page);

        hold(page, "processo 123");
        assertThat(page.locator(".good")).containsText("Guarda legal");
        erase(found());
        assertThat(page.locator("main")).containsText("processo 123");

        page.locator("text=Retirar a guarda").first().click();
        assertThat(page.locator(".good")).containsText("retirada");
        page = found();
        erase(page);
        assertThat(page.locator("[role=status]").first()).containsText("Dados excluídos");
        assertThat(product.bean(People.class).ofPhone("+" + NUMBER)).isEmpty();
    }

    /** The person's card, found by their phone as people write it. */
    private Page found() {
        var page = browser.owner();
        page.navigate(browser.address("/privacy"));
        page.fill("[name=phone]", "(11) 97680-0001");
        page.click("form[action='/privacy'] button");
        return page;
    }

    private static Locator card(Page page) {
        return page.locator("li.card", new LocatorOptions().setHasText("Linha de WhatsApp"));
    }

    private static void hold(Page page, String reason) {
        card(page).locator("[name=reason]").fill(reason);
        card(page).getByText("Guardar por ordem legal").click();
    }

    private static void erase(Page page) {
        card(page).locator("[name=word]").fill("EXCLUIR");
        card(page).getByText("Excluir os dados").click();
    }
}
