package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A colleague says in two clicks that something was misunderstood; after the review it is an example. */
class MisreadIT {

    private static final AtomicLong NUMBERS = new AtomicLong(5511944433221L);

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void marksInTwoClicksReviewsMeasuresAndExports() {
        var phrase =
                "bota eu na agenda do doutor aí " + Long.toString(NUMBERS.get()).substring(9, 12);
        var patient = product.phone().patient(Long.toString(NUMBERS.incrementAndGet()), "Rita");
        patient.says(phrase);
        patient.awaitReplies(1, Duration.ofSeconds(30));
        var page = browser.owner();
        page.navigate(browser.address("/conversations"));
        page.locator("tbody a, li a").first().click();

        page.click("summary:has-text('Não foi isso')");
        page.locator("details[open] button", new Page.LocatorOptions().setHasText("Saber de convênios"))
                .click();
        assertThat(page.locator("[role=status].good")).containsText("Marcado para revisão");
        Themes.assertNoBarriers(page);

        page.navigate(browser.address("/conversations/misread"));
        Themes.assertNoBarriers(page);
        assertThat(page.locator("[name=phrase]").last()).hasValue(phrase);
        page.locator("[name=phrase]").last().fill("meu cpf é 52998224725");
        page.locator("text=Aceitar como exemplo").last().click();
        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("sem nomes");

        page.locator("[name=phrase]").last().fill("bota eu na agenda do doutor aí");
        page.locator("text=Aceitar como exemplo").last().click();
        page.click("text=Medir antes e depois");
        assertThat(page.locator("[role=status] dl")).containsText("depois");
        Themes.assertNoBarriers(page);
        var examples = page.request()
                .get(browser.address("/conversations/misread/examples.txt"))
                .text();
        assertThat(examples).contains("[ask_insurance]\nbota eu na agenda do doutor aí");
    }
}
