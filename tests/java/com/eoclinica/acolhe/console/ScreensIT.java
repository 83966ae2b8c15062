package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.desk.CannedAnswers;
import com.eoclinica.acolhe.engagement.WaitingList;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of {@code docs/screens}: every screen on a desktop, in the dark and on a phone, with invented people.
 * {@code mvn verify -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ScreensIT -Dacolhe.screens=docs/screens}.
 */
@EnabledIfSystemProperty(named = "acolhe.screens", matches = ".+")
class ScreensIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final AgendaBench bench = new AgendaBench();
    private final Path folder = Path.of(System.getProperty("acolhe.screens", "target/screens"));

    @Test
    void everyScreen() {
        var page = bench.browser.owner();
        screens(page).forEach((name, path) -> {
            page.navigate(bench.browser.address(path));
            taken(page, name);
        });
    }

    private Map<String, String> screens(Page page) {
        var screens = new LinkedHashMap<String, String>();
        screens.put("talking", talking(page));
        screens.put("answers", "/desk/answers");
        screens.put("conversations", "/conversations");
        screens.put("conversation", conversation(page));
        screens.put("misread", "/conversations/misread");
        var visit = bench.booked("Olga Prado");
        bench.booked("Davi Moraes");
        screens.put("agenda", "/agenda?day=" + bench.day(visit.slot()));
        screens.put("visit", "/agenda/visits/" + visit.id().value());
        screens.put("calls", "/agenda/calls");
        screens.put("waiting", waiting());
        screens.put("doubles", doubles());
        screens.put("routes", "/routes");
        screens.put("route", "/routes/desk.act-on-breaches");
        screens.put("insights", "/insights");
        screens.put("privacy", "/privacy");
        screens.put("experiments", "/experiments");
        for (var part : ClinicSection.values()) screens.put("clinic-" + part.path(), "/clinic/" + part.path());
        screens.put("clinic-messages", "/clinic/messages");
        screens.put("people", "/settings/people");
        screens.put("keys", "/settings/keys");
        screens.put("whatsapp", "/settings/whatsapp");
        screens.put("second-factor", "/second-factor");
        screens.put("audit", "/audit");
        screens.put("failed", "/failed-messages");
        return screens;
    }

    /** A conversation in hand, with two more waiting. */
    private String talking(Page page) {
        answer("Como chegar", "Olá, {paciente}! A {clinica} fica aqui: {endereco}.");
        answer("Jejum", "Para este exame venha em jejum de 8 horas; água pode.");
        var rita = asking("Rita", "Bom dia! Preciso levar meus exames antigos na consulta?");
        asking("Davi", "quero falar com uma pessoa");
        DeskBench.card(page, rita).getByText("Atender").click();
        page.locator("#text").waitFor();
        page.fill("#text", "Bom dia! Se tiver, traga sim: ajuda a médica a comparar.");
        page.locator("form.composer button").click();
        rita.awaitReplies(2, SOON);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private String conversation(Page page) {
        page.navigate(bench.browser.address("/conversations"));
        return page.locator("tbody a").first().getAttribute("href");
    }

    private String waiting() {
        var list = bench.product.bean(WaitingList.class);
        for (var name : new String[] {"Olga Prado", "Caio Reis"}) {
            var who = registered(name, null);
            list.join(who.id(), new Wish(bench.clinic, null, "ana-ribeiro", null, null, null, null, null));
        }
        return "/agenda/waiting-list";
    }

    private String doubles() {
        var one = registered("Olívia Prado", LocalDate.of(1980, 5, 1));
        var other = registered("Olivia Prado", LocalDate.of(1980, 5, 1));
        return "/agenda/doubles?one=" + digits(one) + "&other=" + digits(other);
    }

    private PhonePatient asking(String name, String words) {
        var patient = bench.product.phone().patient("55" + bench.number(), name);
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        if (!words.equals("quero falar com uma pessoa")) patient.says(words);
        return patient;
    }

    private Patient registered(String name, @Nullable LocalDate born) {
        var patient = new Patient(
                PatientId.next(), bench.clinic, name, new Phone("+55" + bench.number()), null, born, null, null);
        bench.product.bean(Patients.class).save(patient);
        return patient;
    }

    private void answer(String title, String words) {
        bench.product.bean(CannedAnswers.class).add(bench.clinic, Ids.next(), title, words, "owner");
    }

    private void taken(Page page, String name) {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForTimeout(600);
        page.setViewportSize(1280, 820);
        picture(page, name, ColorScheme.LIGHT);
        picture(page, name + "-dark", ColorScheme.DARK);
        page.setViewportSize(390, 800);
        picture(page, name + "-phone", ColorScheme.LIGHT);
        var wider = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (!wider.equals(0)) System.out.printf("WIDE %s by %s%n", name, wider);
        page.setViewportSize(1280, 820);
    }

    private void picture(Page page, String name, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private static String digits(Patient patient) {
        return patient.phone().e164().substring(3);
    }
}
