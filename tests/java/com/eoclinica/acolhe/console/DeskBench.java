package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Role;
import com.eoclinica.acolhe.phone.PhonePatient;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/** A running product's desk: patients who wait for a person, and attendants who come. */
final class DeskBench {

    static final Duration SOON = Duration.ofSeconds(30);

    private final AgendaBench bench = new AgendaBench();

    PhonePatient waiting() {
        var patient = bench.product.phone().patient("55" + bench.number(), "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        return patient;
    }

    Page attendant(String name) {
        var page = Colleague.hired(bench, name, Role.ATTENDANT).signedIn(bench.browser);
        page.waitForURL(url -> url.endsWith("/desk"));
        return page;
    }

    /** The patient in the queue. */
    static Locator card(Page page, PhonePatient patient) {
        return page.locator(".queued", new Page.LocatorOptions().setHasText(tail(patient)));
    }

    /** All that the desk shows of a number. */
    static String tail(PhonePatient patient) {
        var digits = patient.chatId().replaceAll("@.*", "");
        return digits.substring(digits.length() - 4);
    }
}
