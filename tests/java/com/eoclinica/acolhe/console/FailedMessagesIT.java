package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.operations.FailedMessage;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.Failure;
import com.eoclinica.acolhe.operations.FailureEdits;
import com.eoclinica.acolhe.operations.TrailEntry;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** An operator finds what failed by its cause, looks at it with a reason, mends it, replays or archives it. */
class FailedMessagesIT {

    private static final String BODY = "{\"event\":\"message\",\"payload\":{\"body\":\"estou com <b>dor</b>\"}}";

    private static final ContainsTextOptions LONG = new ContainsTextOptions().setTimeout(60_000);

    private final Browser browser = Browser.get();
    private final FailedMessages messages = RunningProduct.get().bean(FailedMessages.class);
    private final String step = "step-" + UUID.randomUUID();

    @Test
    void showsTheWordsOfAPatientOnlyToWhoeverGivesAReason() {
        var failed = failed("kafka:nowhere");
        var page = openedByCause();
        page.locator("tbody a").click();
        assertThat(page.locator("main")).containsText("•••");
        assertThat(page.locator("main")).not().containsText("dor");

        page.fill("[name=reason]", "conferir o formato");
        page.click("text=Mostrar o conteúdo");

        assertThat(page.locator("[name=body]")).hasValue(BODY);
        assertThat(messages.trail(failed.id()))
                .filteredOn(each -> each.what().equals("opened"))
                .singleElement()
                .extracting(TrailEntry::who, TrailEntry::detail)
                .containsExactly("owner", "conferir o formato");
        Themes.assertNoBarriers(page);
    }

    @Test
    void saysWhereAnEditIsNotJson() {
        var failed = failed("kafka:nowhere");
        var page = opened(failed);

        page.fill("[name=body]", "{\n  \"event\": oops\n}");
        page.click("text=Comparar antes de guardar");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("linha 2");
        assertThat(messages.find(failed.id()).orElseThrow().payload()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysFirstWhatAReplayOfACauseWouldDo() {
        var failed = failed(received(), "[unreadable");
        failed(received(), "[unreadable");
        var page = openedByCause();
        page.click("text=Repetir todas desta causa…");

        assertThat(page.locator(".cards")).containsText("2 mensagens voltam");
        Themes.assertNoBarriers(page);
        assertThat(status(failed)).isEqualTo("unresolved");

        page.click("text=Repetir 2 mensagens");
        assertThat(page.locator("#progress")).containsText("Parou sozinha", LONG);
        assertThat(page.locator("#progress")).containsText("Falharam de novo1");
        assertThat(page.locator("#progress")).containsText("Não tentadas1");
        Themes.assertNoBarriers(page);
        assertThat(messages.trail(failed.id())).extracting(TrailEntry::who).contains("owner");
    }

    @Test
    void showsWhatAnEditChangesBeforeItIsKept() {
        var failed = failed("kafka:nowhere");
        var page = opened(failed);
        page.fill("[name=body]", BODY.replace("dor", "febre"));
        page.click("text=Comparar antes de guardar");

        assertThat(page.locator(".diff del")).containsText("dor");
        assertThat(page.locator(".diff ins")).containsText("febre");
        Themes.assertNoBarriers(page);
        assertThat(messages.find(failed.id()).orElseThrow().payload()).isEqualTo(BODY.getBytes(StandardCharsets.UTF_8));

        page.click("text=Guardar a correção e repetir");
        page.locator("#progress").waitFor();
        assertThat(messages.trail(failed.id())).extracting(TrailEntry::what).contains("edited");
    }

    @Test
    void letsOnlyTheFirstOfTwoEditorsMendAMessage() {
        var failed = failed("kafka:nowhere");
        var slower = opened(failed);
        RunningProduct.get()
                .bean(FailureEdits.class)
                .edit(failed.id(), "{}".getBytes(StandardCharsets.UTF_8), failed.changedAt(), "bia");

        slower.click("text=Comparar antes de guardar");
        slower.click("text=Guardar a correção e repetir");

        assertThat(slower.locator("[role=alert]:not(.alarm)")).containsText("Alguém já cuidou");
        assertThat(messages.find(failed.id()).orElseThrow().payload()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void archivesOneWithAReason() {
        var failed = failed("kafka:nowhere");
        var page = browser.owner();
        page.navigate(browser.address("/failed-messages/" + failed.id()));
        page.click("text=Repetir ou arquivar…");
        page.click("text=Em vez disso, arquivar");
        page.fill("[name=reason]", "mensagem de teste");
        page.click("text=Arquivar sem repetir");

        assertThat(page.locator("[role=status].good")).hasText("Arquivadas: 1.");
        assertThat(status(failed)).isEqualTo("archived");
    }

    private Page opened(FailedMessage failed) {
        var page = browser.owner();
        page.navigate(browser.address("/failed-messages/" + failed.id()));
        page.fill("[name=reason]", "corrigir");
        page.click("text=Mostrar o conteúdo");
        return page;
    }

    private Page openedByCause() {
        var page = browser.owner();
        page.navigate(browser.address("/failed-messages"));
        Themes.assertNoBarriers(page);
        page.locator("tr", new Page.LocatorOptions().setHasText(step))
                .locator("a")
                .click();
        Themes.assertNoBarriers(page);
        return page;
    }

    /** The topic of what patients write; what cannot be read there is parked anew. */
    private static String received() {
        var settings = RunningProduct.get().bean(Environment.class);
        return "kafka:" + settings.getRequiredProperty("acolhe.topic.message-received");
    }

    private String status(FailedMessage failed) {
        return messages.find(failed.id()).orElseThrow().status();
    }

    private FailedMessage failed(String origin) {
        return failed(origin, BODY);
    }

    private FailedMessage failed(String origin, String body) {
        var key = UUID.randomUUID().toString();
        messages.park(new Failure(
                RunningProduct.get().bean(Clinics.class).ofSession("default").id(),
                origin,
                key,
                "group",
                "channel.receive-message",
                step,
                new IllegalStateException("x"),
                body.getBytes(StandardCharsets.UTF_8)));
        return messages.list("unresolved", null, null, 50).stream()
                .filter(each -> each.originKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
