package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.access.Role;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner lets people in and out, and pairs the clinic's WhatsApp. */
class SettingsIT {

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @AfterEach
    void connectAgain() {
        product.phone().startSession();
    }

    @Test
    void letsSomebodyInWithAOneTimePasswordAndOutAgain() {
        var page = people();
        page.click("text=Nova pessoa");
        page.fill("[name=name]", "Bia <b>Souza</b>");
        page.fill("[name=login]", "bia.souza");
        form(page).getByText("Recepção").check();
        page.click("text=Criar a conta");
        var password = page.locator(".once").innerText();
        Themes.assertNoBarriers(page);

        var hers = browser.stranger();
        browser.signIn(hers, "bia.souza", password);
        hers.waitForURL(url -> url.endsWith("/password"));

        var card = page.locator("li.card", new Page.LocatorOptions().setHasText("Bia <b>Souza</b>"));
        card.locator("summary").click();
        card.getByText("Desligar a conta").click();
        assertThat(page.locator(".good")).containsText("entrar de novo");
        hers.reload();
        assertThat(hers).hasURL(browser.address("/sign-in"));
    }

    @Test
    void keepsTheLastOwner() {
        withoutOtherOwners();
        var page = people();
        var card = page.locator("li.card", new Page.LocatorOptions().setHasText("Proprietária owner"));
        card.locator("summary").click();

        card.getByText("Desligar a conta").click();

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("última conta de proprietária");
        var owner = product.bean(Accounts.class).of(clinic()).stream()
                .filter(each -> each.login().equals("owner"))
                .findFirst();
        assertThat(owner.orElseThrow().roles()).isEqualTo(Set.of(Role.OWNER));
    }

    @Test
    void showsTheQrCodeOnceTheClinicsPhoneWasDisconnected() {
        var page = people();
        page.click("nav >> text=WhatsApp");
        assertThat(page.locator("#live")).containsText("Conectado");

        page.click("summary >> text=Desconectar o celular");
        page.click("text=Desconectar agora");

        assertThat(page.locator("#live")).containsText("Esperando o QR code");
        assertThat(page.locator(".pair img")).isVisible();
        Themes.assertNoBarriers(page);
        page.click("text=Reiniciar");
        assertThat(page.locator("#live")).containsText("Conectado");
    }

    private com.eoclinica.acolhe.shared.ClinicId clinic() {
        return product.bean(com.eoclinica.acolhe.clinic.Clinics.class)
                .ofSession("default")
                .id();
    }

    private static Locator form(Page page) {
        return page.locator("form[action='/settings/people']");
    }

    /** The tests that share the product let in owners of their own. */
    private void withoutOtherOwners() {
        product.bean(JdbcClient.class)
                .sql("update account set disabled = true where 'OWNER' = any(roles) and login <> 'owner'")
                .update();
    }

    private Page people() {
        var page = browser.owner();
        page.click("nav >> text=Ajustes");
        return page;
    }
}
