package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Visits;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** The reception books by hand, moves by mouse and by keyboard, and is told when a colleague was faster. */
class AgendaIT {

    private final AgendaBench bench = new AgendaBench();
    private final RunningProduct product = bench.product;

    @Test
    void booksSomebodyNewOnce() {
        var free = bench.free().getFirst();
        var phone = bench.number();
        var page = bench.at("/agenda/new?slot=" + SlotToken.of(free).replace("|", "%7C"));
        page.fill("[name=phone]", phone);
        page.click("text=Procurar");
        page.fill("[name=name]", "Olga <b>Prado</b>");
        Themes.assertNoBarriers(page);
        page.locator("button", new Page.LocatorOptions().setHasText("Marcar")).dblclick();

        assertThat(page.locator("[role=status].good")).hasText("Consulta marcada.");
        assertThat(page.locator("h1")).hasText("Olga <b>Prado</b>");
        var registered = product.bean(Patients.class).ofPhone(bench.clinic, new Phone("+55" + phone));
        assertThat(registered).hasSize(1);
        assertThat(bench.book.upcoming(registered.getFirst().id())).hasSize(1);
        Themes.assertNoBarriers(page);
    }

    @Test
    void movesByMouse() {
        var visit = bench.booked();
        var target = bench.sameDay(visit);
        var page = bench.at("/agenda?day=" + bench.day(visit.slot()));
        Themes.assertNoBarriers(page);

        page.setViewportSize(1280, 2400); // a mouse cannot scroll while it drags
        page.dragAndDrop("a[href$='" + visit.id().value() + "']", "[data-slot='" + SlotToken.of(target) + "']");

        assertThat(page.locator("[role=status].good")).containsText("Consulta mudada de horário.");
        assertThat(bench.slotOf(visit)).isEqualTo(target);
    }

    @Test
    void movesByKeyboard() {
        var visit = bench.booked();
        var target = bench.sameDay(visit);
        var page = bench.at("/agenda?day=" + bench.day(visit.slot()));
        page.locator("a[href$='" + visit.id().value() + "']").press("Enter");
        page.locator("[name=slot]").selectOption(SlotToken.of(target));
        page.locator("text=Mudar o horário").press("Enter");

        assertThat(page.locator("[role=status].good")).containsText("Consulta mudada de horário.");
        assertThat(bench.slotOf(visit)).isEqualTo(target);
    }

    @Test
    void tellsWhoeverMovesAVisitThatAColleagueHasMoved() {
        var visit = bench.booked();
        var page = bench.at("/agenda/visits/" + visit.id().value());
        var colleagues = bench.sameDay(visit);
        bench.book.move(visit.id(), bench.request(visit.patientId(), colleagues));
        page.locator("[name=slot]").selectOption(new SelectOption().setIndex(1));
        page.click("text=Mudar o horário");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("Um colega mudou");
        assertThat(bench.slotOf(visit)).isEqualTo(colleagues);
    }

    @Test
    void cancelsOnlyWhenAskedTwice() {
        var visit = bench.booked();
        var page = bench.at("/agenda/visits/" + visit.id().value());
        page.click("summary:has-text('Cancelar a consulta')");
        assertThat(bench.statusOf(visit)).isEqualTo(AppointmentStatus.BOOKED);
        page.click("details.ask[open] button");

        assertThat(page.locator("[role=status].good")).containsText("Anotado. O paciente será avisado");
        assertThat(bench.statusOf(visit)).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void cancelsNothingWithoutTheYes() {
        var visit = bench.booked();
        var page = bench.at("/agenda/visits/" + visit.id().value());
        page.click("summary:has-text('Cancelar a consulta')");
        page.evaluate("document.querySelectorAll('[name=sure]').forEach(each => each.remove())");
        page.click("details.ask[open] button");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("Nada foi mudado");
        assertThat(bench.statusOf(visit)).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void doesNotConfirmWhatAColleagueHasCancelled() {
        var visit = bench.booked();
        var page = bench.at("/agenda/visits/" + visit.id().value());
        product.bean(Visits.class).advance(visit.id(), AppointmentStatus.CANCELLED);
        page.click("text=Confirmar presença");

        assertThat(page.locator("[role=alert]:not(.alarm)")).containsText("Um colega mudou");
        assertThat(page.locator("h1 + .badge")).hasText("Cancelada");
    }
}
