package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.access.Role;
import com.eoclinica.acolhe.access.Staff;
import com.eoclinica.acolhe.access.StaffChange.PasswordDrawn;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two colleagues in two browsers want the same conversation at the same moment. */
class TakeOverRaceIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final AgendaBench bench = new AgendaBench();
    private final Browser browser = bench.browser;

    @Test
    void givesItToOneTellsTheOtherAndLetsOnlyTheOneWrite() {
        var patient = waiting();
        var bia = attendant("Bia Castro");
        var caio = attendant("Caio Reis");
        var click = "document.querySelector('.queued button[aria-label*=\"%s\"]').form.requestSubmit()"
                .formatted(tail(patient));
        card(bia, patient).waitFor();
        card(caio, patient).waitFor();
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
        patient.awaitReplies(2, SOON);
        assertThat(loser.locator("#thread")).containsText("já vejo para você");
        assertThat(patient.replies()).hasSize(2);
    }

    @Test
    void goesOnByKeyboardAlone() {
        var patient = waiting();
        var page = attendant("Dora Lins");
        card(page, patient).locator("button").press("Enter");
        page.locator("#text").waitFor();
        assertThat(page.locator("#text")).isFocused();

        page.keyboard().type("Oi, aqui é a Dora.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(patient.awaitReplies(2, SOON)).last().isEqualTo("Oi, aqui é a Dora.");
        page.locator("[name=summary]").pressSequentially("Resolvido.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/desk"));
    }

    private PhonePatient waiting() {
        var patient = bench.product.phone().patient("55" + bench.number(), "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        return patient;
    }

    private Page attendant(String name) {
        var login = "at" + bench.number();
        var drawn = (PasswordDrawn) bench.product
                .bean(Staff.class)
                .add(bench.clinic, login, name, Set.of(Role.ATTENDANT), UUID.randomUUID());
        var accounts = bench.product.bean(Accounts.class);
        var account = accounts.of(bench.clinic).stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
        accounts.choosePassword(account.id(), drawn.password());
        var page = browser.stranger();
        browser.signIn(page, login, drawn.password());
        page.waitForURL(url -> url.endsWith("/desk"));
        return page;
    }

    private static Locator card(Page page, PhonePatient patient) {
        return page.locator(".queued", new Page.LocatorOptions().setHasText(tail(patient)));
    }

    private static String tail(PhonePatient patient) {
        var digits = patient.chatId().replaceAll("@.*", "");
        return digits.substring(digits.length() - 4);
    }
}
