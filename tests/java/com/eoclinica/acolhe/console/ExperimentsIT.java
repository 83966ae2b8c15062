package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.experiment.LiveTests;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A manager compares two wordings of the survey and chooses one. */
class ExperimentsIT {

    private static final String OTHER = "Oi, {0}! De 0 a 10, você indicaria a {1}? Responda com o número.";

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void comparesTwoWordingsAndChoosesOne() {
        var page = browser.owner();
        page.navigate(browser.address("/experiments?goal=SURVEY"));
        page.fill("[name=b]", "Oi! De 0 a 10, você indicaria a {1}?");
        page.click("text=Começar o teste");
        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("{0}, {1}");

        page.fill("[name=b]", OTHER);
        page.click("text=Começar o teste");
        assertThat(page.locator("article").first()).containsText("Em andamento");
        IntStream.range(0, 40).forEach(_ -> words());
        page.reload();
        assertThat(page.locator("article").first()).containsText("faltam pacientes");
        Themes.assertNoBarriers(page);

        page.click("text=Escolher B");
        assertThat(page.locator(".good").first()).containsText("texto B");
        assertThat(words()).isEqualTo(OTHER);

        page.locator("article").first().getByText("Voltar ao texto de costume").click();
        assertThat(words()).isEmpty();
    }

    private String words() {
        var clinic = product.bean(Clinics.class).ofSession("default").id();
        return product.bean(LiveTests.class)
                .words(clinic, "survey", PatientId.next())
                .orElse("");
    }
}
