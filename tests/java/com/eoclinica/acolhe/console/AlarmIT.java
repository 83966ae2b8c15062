package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.DeskClock;
import com.eoclinica.acolhe.desk.HandOff;
import com.eoclinica.acolhe.desk.Priority;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever must come to an emergency sees it wherever they are, until somebody comes. */
class AlarmIT {

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();
    private final Desk desk = product.bean(Desk.class);

    /** The tests that share the product leave patients waiting. */
    @BeforeEach
    void nobodyElseWaits() {
        var clinic = product.bean(Clinics.class).ofSession("default").id();
        for (var other : product.bean(DeskClock.class).unacknowledgedEmergencies(clinic)) {
            desk.take(other.id(), "bia");
            desk.end(other.id(), "bia", "closed");
        }
    }

    @Test
    void callsTheOwnerOnEveryPageUntilSomebodyTakesTheEmergency() {
        var emergency = emergencyThatClimbed();
        var page = browser.owner();
        page.navigate(browser.address("/routes"));

        assertThat(page.locator("#alarm [role=alert]")).containsText("sem atendimento");
        assertThat(page.locator("#alarm [role=alert]")).containsText("Chamando a direção");
        page.click("text=Sem som");
        assertThat(page.locator("[data-mute]")).hasAttribute("aria-pressed", "true");
        Themes.assertNoBarriers(page);

        desk.take(emergency.id(), "bia");
        desk.end(emergency.id(), "bia", "closed");
        assertThat(page.locator("#alarm [role=alert]")).hasCount(0, new HasCountOptions().setTimeout(20_000));
    }

    private HandOff emergencyThatClimbed() {
        var conversation = new ConversationId(Ids.next());
        var clinic = product.bean(Clinics.class).ofSession("default").id();
        desk.open(clinic, conversation, "red-flag", Priority.EMERGENCY);
        product.bean(JdbcClient.class)
                .sql("update hand_off set called = 'owner' where conversation_id = ?")
                .param(conversation.value())
                .update();
        return desk.of(conversation).orElseThrow();
    }
}
