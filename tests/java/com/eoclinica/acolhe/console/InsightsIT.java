package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.insight.RollUp;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A manager sees what happened today, and takes the figures to a spreadsheet. */
class InsightsIT {

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void countsTodaysConversationsAndShowsThem() {
        var patient = product.phone().patient("5511966660801", "Rita");
        patient.says("quero marcar um cardiologista");
        patient.awaitReplies(1, Duration.ofSeconds(30));
        countAll();

        var page = shown();

        assertThat(page.locator(".figures .card").first()).containsText("Conversas");
        assertThat(page.locator(".figures .card b").first()).not().hasText("0");
        assertThat(page.locator("#mensagens tbody tr")).hasCount(1);
        page.waitForFunction("() => window.Chart && Chart.getChart(document.querySelector('#mensagens canvas'))");
        assertThat(page.locator("main")).not().containsText("0801");
        Themes.assertNoBarriers(page);
    }

    @Test
    void givesTheFiguresToASpreadsheet() throws IOException {
        countAll();
        var page = shown();

        var file = page.waitForDownload(() -> page.click("text=Baixar planilha"));

        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFF\"dia\";\"medida\"")
                .contains("\"messages.in\"");
    }

    private Page shown() {
        var page = browser.owner();
        page.click("nav >> text=Números");
        page.click("text=Hoje");
        return page;
    }

    private void countAll() {
        var rollUp = product.bean(RollUp.class);
        rollUp.due().forEach(rollUp::count);
    }
}
