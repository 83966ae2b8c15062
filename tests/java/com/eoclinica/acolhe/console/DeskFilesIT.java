package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The staff sends a picture, a paper and a recording; the patient gets them once, in order. */
class DeskFilesIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong NUMBERS = new AtomicLong(5511977722321L);

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);

    @Test
    void sendsThemInOrderAndKeepsThemSealed() {
        var patient = waiting();
        var page = attended(patient);
        send(page, "mapa.png", "\u0089PNG\r\n\u001a\n picture", "Como chegar");
        send(page, "laudo.exe", "%PDF-1.7 paper", "");
        send(page, "voz.ogg", "OggS a recording of words", "");
        page.fill("#text", "Recebeu?");
        page.click("text=Enviar >> nth=0");

        assertThat(patient.awaitReplies(5, SOON))
                .hasSize(5)
                .contains("Como chegar")
                .last()
                .isEqualTo("Recebeu?");
        assertThat(patient.files()).containsExactly("image mapa.png", "document laudo.pdf", "voice voz.ogg");
        assertThat(page.locator("#thread .sent")).hasText(new String[] {"Foto", "Arquivo", "Mensagem de voz"});
        assertThat(db.sql("select name || content from outgoing_file")
                        .query(String.class)
                        .list())
                .allMatch(each -> each.startsWith("sealed:1:"))
                .noneMatch(each -> each.contains("mapa"));
        Themes.assertNoBarriers(page);
    }

    @Test
    void refusesWhatOnlyPretendsToBeAPicture() {
        var patient = waiting();
        var page = attended(patient);
        send(page, "foto.jpg", "MZ a program", "");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("nada foi enviado");
        assertThat(patient.files()).isEmpty();
    }

    @Test
    void leavesAFileThatMayHaveLeftToAPerson() {
        var patient = waiting();
        var page = attended(patient);
        send(page, "mapa.png", "\u0089PNG\r\n\u001a\n picture", "");
        patient.awaitReplies(2, SOON);
        var id = sent(patient);
        await().atMost(SOON).until(() -> !status(id).equals("sending"));
        var sends = patient.sends();

        // Under an id that no tick still on its way bears.
        db.sql("""
                        update outbound_message
                           set status = 'sending', leased_until = '2000-01-01', message_id = 'lost-' || id
                         where id = ?
                        """).param(id).update();

        await().atMost(SOON).until(() -> status(id).equals("failed"));
        assertThat(patient.sends()).isEqualTo(sends);
        await().atMost(SOON)
                .until(() -> db.sql("select count(*) from failed_message where origin_key = ?")
                                .param(id.toString())
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    @Test
    void showsThePatientThatSomebodyWrites() {
        var page = attended(waiting());
        var shown = product.bean(MeterRegistry.class).counter("acolhe.typing", "status", "201");
        var before = shown.count();
        page.locator("#text").pressSequentially("Já vejo para você");

        await().atMost(SOON).until(() -> shown.count() > before);
        assertThat(shown.count() - before).isLessThanOrEqualTo(2);
    }

    private PhonePatient waiting() {
        var patient = product.phone().patient(Long.toString(NUMBERS.incrementAndGet()), "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        return patient;
    }

    private Page attended(PhonePatient patient) {
        var page = browser.owner();
        DeskBench.card(page, patient).getByText("Atender").click();
        page.locator("#text").waitFor();
        return page;
    }

    private static void send(Page page, String name, String content, String caption) {
        page.locator("details.attach summary").click();
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", content.getBytes(ISO_8859_1)));
        page.fill("[name=caption]", caption);
        page.click("text=Enviar arquivo");
        page.locator("details.attach:not([open])").waitFor();
    }

    private UUID sent(PhonePatient patient) {
        return db.sql("select id from outbound_message where chat_id = ? and attached is not null")
                .param(patient.chatId())
                .query(UUID.class)
                .single();
    }

    private String status(UUID id) {
        return db.sql("select status from outbound_message where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
