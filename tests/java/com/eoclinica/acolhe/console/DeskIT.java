package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A patient asks for a person; the staff takes over, answers and gives the conversation back. */
class DeskIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong NUMBERS = new AtomicLong(5511977776321L);

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void aPersonTakesOverAnswersAndGivesBack() {
        var patient = waitingPatient();
        var page = browser.owner();

        card(page, patient).getByText("Atender").click();
        page.fill("#text", "Oi, aqui é a Joana da recepção. Em que posso ajudar?");
        page.click("text=Enviar");
        assertThat(patient.awaitReplies(2, SOON)).last().asString().contains("Joana");

        patient.says("quero marcar um cardiologista");
        assertThat(page.locator("#thread")).containsText("quero marcar um cardiologista");
        assertThat(patient.replies()).hasSize(2);

        page.fill("[name=summary]", "Quer cardiologista.");
        page.click("text=Devolver à assistente");
        page.waitForURL(url -> url.endsWith("/desk"));
        patient.says("quero marcar um dermatologista");
        assertThat(patient.awaitReplies(3, SOON)).last().asString().doesNotContain("Joana");
    }

    @Test
    void tellsTheSlowerOfTwoColleaguesWhoWasFaster() {
        var patient = waitingPatient();
        var page = browser.owner();
        var button = card(page, patient).getByText("Atender");
        button.waitFor();

        product.bean(Desk.class).list("waiting").stream()
                .forEach(each -> product.bean(DeskWork.class).take(each.id(), "bia"));
        button.click();

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("bia foi mais rápido");
    }

    @Test
    void hasNoBarriersInEitherTheme() {
        var patient = waitingPatient();
        var page = browser.owner();
        card(page, patient).getByText("Atender").click();
        page.locator("#text").waitFor();

        assertThat(Browser.barriers(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Browser.barriers(page)).isEmpty();
    }

    private PhonePatient waitingPatient() {
        var patient = product.phone().patient(Long.toString(NUMBERS.incrementAndGet()), "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        return patient;
    }

    private static Locator card(Page page, PhonePatient patient) {
        var tail = patient.chatId().replaceAll("@.*", "");
        return page.locator(".queued", new Page.LocatorOptions().setHasText(tail.substring(tail.length() - 4)));
    }
}
