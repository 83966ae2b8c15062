package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The owner gives another system a key, sees it once and ends it; the auditor finds all of it in the trail. */
class KeysIT {

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void aKeyIsShownOnceOpensWhatItMayAndEnds() throws Exception {
        var page = keys();
        var secret = issue(page, "Prontuário <i>novo</i>");
        Themes.assertNoBarriers(page);

        assertThat(status(secret, "appointments")).isEqualTo(200);
        assertThat(status(secret, "conversations")).isEqualTo(403);
        page = keys();
        assertThat(page.content()).doesNotContain(secret).contains("Prontuário &lt;i&gt;novo");

        var card = page.locator("li.card", new Page.LocatorOptions().setHasText("Prontuário <i>novo</i>"));
        card.locator("summary").click();
        card.getByText("Encerrar agora").click();
        assertThat(page.locator("p.good")).containsText("Chave encerrada");
        assertThat(status(secret, "appointments")).isEqualTo(401);
    }

    @Test
    void aKeyWithoutARightIsRefusedInWords() {
        var page = keys();
        page.click("text=Nova chave");
        page.fill("[name=name]", "Nada");
        page.click("text=Criar a chave");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("pelo menos uma coisa");
    }

    @Test
    void theTrailNamesWhoIssuedItAndIsWhole() {
        issue(keys(), "Para a trilha");
        var page = browser.owner();
        page.click("nav >> text=Auditoria");
        assertThat(page.locator("tbody")).containsText("Criou uma chave");

        page.click("text=Conferir a trilha");

        assertThat(page.locator("p.good")).containsText("A trilha está inteira");
        Themes.assertNoBarriers(page);
    }

    private String issue(Page page, String name) {
        page.click("text=Nova chave");
        page.fill("[name=name]", name);
        page.locator("form[action='/settings/keys']").getByText("Ver a agenda").check();
        page.click("text=Criar a chave");
        return page.locator(".once").innerText();
    }

    private Page keys() {
        var page = browser.owner();
        page.click("nav >> text=Ajustes");
        page.click("nav >> text=Chaves");
        return page;
    }

    private int status(String key, String face) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(product.address("/api/v1/" + face)).header("X-Api-Key", key);
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
