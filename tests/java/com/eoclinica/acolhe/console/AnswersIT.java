package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk keeps an answer ready, puts it into a message, and is told when a colleague changed it first. */
class AnswersIT {

    private static final String NUMBER = "5511977733001";

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void keepsAnAnswerUsesItAndRemovesIt() {
        var page = answers();
        page.fill("form.card [name=title]", "Como chegar");
        page.fill("form.card [name=words]", "Olá, {nome}!");
        page.click("form.card button.primary");
        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("Não existe {nome}");
        page.fill("form.card [name=words]", "Olá, {paciente}! A {clinica} fica aqui: {endereco}.");
        page.click("form.card button.primary");
        assertThat(page.locator("[role=status].good")).containsText("guardada");
        Themes.assertNoBarriers(page);

        use(page);

        page.navigate(browser.address("/desk/answers"));
        page.click("summary:has-text('Como chegar')");
        var slower = answers();
        page.fill("details[open] [name=words]", "Venha!");
        page.click("details[open] button.primary");
        assertThat(page.locator("[role=status].good")).containsText("guardada");
        slower.click("summary:has-text('Como chegar')");
        slower.click("details[open] button.danger");
        assertThat(slower.locator("[role=alert]:not(.alarm)")).containsText("um colega mudou");
        slower.click("summary:has-text('Como chegar')");
        slower.click("details[open] button.danger");
        assertThat(slower.locator("[role=status].good")).containsText("removida");
    }

    private void use(Page page) {
        var patient = product.phone().patient(NUMBER, "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, Duration.ofSeconds(30));
        page.navigate(browser.address("/desk"));
        DeskBench.card(page, patient).getByText("Atender").click();
        page.waitForLoadState(); // then the composer listens
        page.selectOption("#answer", new SelectOption().setLabel("Como chegar"));
        assertThat(page.locator("#text")).hasValue(Pattern.compile("Olá! A .+ fica aqui: .+\\."));
    }

    private Page answers() {
        var page = browser.owner();
        page.navigate(browser.address("/desk/answers"));
        return page;
    }
}
