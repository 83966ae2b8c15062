package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.shared.PatientId;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Somebody wrote from a new phone and was registered again; the desk makes one person of the two. */
class DoublesIT {

    private final AgendaBench bench = new AgendaBench();
    private final Patients patients = bench.product.bean(Patients.class);

    @Test
    void mergesTwoFoundByTheirPhonesOnceTheDeskIsSure() {
        var before = registered("Olívia Prado", LocalDate.of(1980, 5, 1));
        var now = registered("Olivia Prado", LocalDate.of(1980, 5, 1));
        var page = compared(before, now);
        Themes.assertNoBarriers(page);
        page.click("summary:has-text('Juntar em um só')");
        page.evaluate("document.querySelectorAll('[name=sure]').forEach(each => { each.required = false; })");
        page.click("text=Juntar os cadastros");
        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("Nada foi mudado");
        assertThat(patients.find(now.id()).orElseThrow().id()).isEqualTo(now.id());

        page = compared(before, now);
        page.locator("summary:has-text('Juntar em um só')").press("Enter");
        page.locator("[name=sure]").press("Space");
        page.locator("text=Juntar os cadastros").press("Enter");

        assertThat(page.locator("[role=status].good")).containsText("agora são um só");
        assertThat(patients.find(now.id()).orElseThrow().id()).isEqualTo(before.id());
    }

    @Test
    void doesNotMergeTwoWhoWereBornOnDifferentDays() {
        var one = registered("Maria Silva", LocalDate.of(1980, 5, 1));
        var other = registered("Maria Silva", LocalDate.of(1991, 7, 2));
        var page = compared(one, other);
        assertThat(page.locator("main .badge.urgent")).not().hasCount(0);
        page.click("summary:has-text('Juntar em um só')");
        page.check("[name=sure]");
        page.click("text=Juntar os cadastros");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("Não juntamos");
    }

    private Page compared(Patient one, Patient other) {
        return bench.at("/agenda/doubles?one=" + number(one) + "&other=" + number(other));
    }

    private static String number(Patient patient) {
        return patient.phone().e164().substring(3);
    }

    private Patient registered(String name, LocalDate born) {
        var phone = new Phone("+55" + bench.number());
        var patient = new Patient(PatientId.next(), bench.clinic, name, phone, null, born, null, null);
        patients.save(patient);
        return patient;
    }
}
