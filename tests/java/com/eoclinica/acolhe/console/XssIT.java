package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.access.ApiKeys;
import com.eoclinica.acolhe.access.Scope;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a stranger writes is text wherever the staff sees it, even in a browser that does not obey our content policy. */
class XssIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String NUMBER = "5511976540666";
    private static final String ATTACKED = "window.attacked = () => { window.wasAttacked = true }";

    /** Elements and attributes no page of ours has. */
    private static final String FOREIGN = """
            () => [...document.querySelectorAll('main *:not(script[src^="/console/"])')].filter(each =>
                ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'META', 'LINK', 'STYLE', 'MARQUEE', 'MATH'].includes(each.tagName)
                || [...each.attributes].some(one => one.name.startsWith('on') || /^\\s*javascript:/i.test(one.value))).map(each => each.outerHTML)
            """;

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();
    private final List<String> attacks = Files.readAllLines(Path.of("tests/corpora/attacks/xss.txt"));

    XssIT() throws Exception {}

    @Test
    void whatAPatientWritesAndIsCalledIsTextAtTheDeskAndInTheConversations() {
        var patient = product.phone().patient(NUMBER, attacks.get(1));
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        var page = guarded();
        page.locator(".queued", new Page.LocatorOptions().setHasText("0666"))
                .getByText("Atender")
                .click();
        page.locator("#text").waitFor();

        attacks.forEach(patient::says);
        page.locator("#thread", new Page.LocatorOptions().setHasText(attacks.getLast()))
                .waitFor();
        assertCalm(page);
        assertThat(page.locator("#thread").innerText()).contains(attacks);

        var conversation = product.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select id from conversation order by last_activity_at desc limit 1")
                .query(UUID.class)
                .single();
        for (var path : List.of("/conversations", "/conversations/" + conversation, "/desk")) {
            page.navigate(browser.address(path));
            assertCalm(page);
        }
    }

    @Test
    void whatColleaguesNameThingsIsTextToo() {
        var clinic = product.bean(Clinics.class).ofSession("default").id();
        attacks.forEach(attack -> product.bean(ApiKeys.class)
                .issue(clinic, attack, Set.of(Scope.EVALUATE), Duration.ofHours(1), UUID.randomUUID()));
        var page = guarded();

        page.navigate(browser.address("/settings/keys"));

        assertCalm(page);
        assertThat(page.locator("main").innerText()).contains(attacks.getFirst());
    }

    @Test
    void whatAnAddressSaysIsNotShownAsMarkup() {
        var page = guarded();
        for (var attack : attacks) {
            var asked = java.net.URLEncoder.encode(attack, java.nio.charset.StandardCharsets.UTF_8);
            page.navigate(browser.address("/conversations?status=" + asked + "&phase=" + asked));
            assertCalm(page);
        }
    }

    private Page guarded() {
        var page = browser.owner();
        page.addInitScript(ATTACKED);
        page.reload();
        return page;
    }

    private static void assertCalm(Page page) {
        assertThat(page.evaluate("() => window.wasAttacked === true")).isEqualTo(false);
        assertThat((List<?>) page.evaluate(FOREIGN)).isEmpty();
        assertThat(page.url()).startsWith("http://127.0.0.1");
    }
}
