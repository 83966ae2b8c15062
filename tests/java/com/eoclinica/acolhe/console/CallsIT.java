package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Visits;
import com.eoclinica.acolhe.shared.Ids;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk's round of calls: who was silent, who left unhappy, whom writing did not move. */
class CallsIT {

    private final AgendaBench bench = new AgendaBench();
    private final JdbcClient db = bench.product.bean(JdbcClient.class);

    @Test
    void callsWhoeverLeftUnhappyUntilItIsSettled() {
        var visit = bench.booked("Nadir Unhappy");
        db.sql("""
                        insert into survey (id, clinic_id, appointment_id, due_at, status, score, comment, planned_at, answered_at)
                        values (?, ?, ?, now(), 'answered', 3, 'esperei <b>demais</b>', now(), now())
                        """).params(Ids.next(), bench.clinic.value(), visit.id().value()).update();
        var page = bench.at("/agenda/calls");
        assertThat(card(page, "Nadir Unhappy")).containsText("Nota 3: esperei <b>demais</b>");
        Themes.assertNoBarriers(page);

        card(page, "Nadir Unhappy").getByText("Não atendeu").press("Enter");
        assertThat(card(page, "Nadir Unhappy")).containsText("Tentou 1 vez");
        card(page, "Nadir Unhappy").getByText("Resolvido").click();

        assertThat(page.locator("[role=status].good")).hasText("Ligação encerrada.");
        assertThat(card(page, "Nadir Unhappy")).hasCount(0);
    }

    @Test
    void confirmsTheVisitOfWhoeverSaysOnThePhoneThatTheyCome() {
        var visit = tomorrow(bench.booked("Tina Silent"));
        db.sql("""
                        insert into reminder (id, clinic_id, appointment_id, kind, starts_at, due_at, status, reason, planned_at, settled_at)
                        select ?, clinic_id, id, 'day-before', starts_at, now(), 'dropped', 'unreachable', now(), now()
                          from appointment where id = ?
                        """).params(Ids.next(), visit.id().value()).update();
        var page = bench.at("/agenda/calls");

        card(page, "Tina Silent").getByText("Vem").click();

        assertThat(page.locator("[role=status].good")).hasText("Presença confirmada.");
        assertThat(card(page, "Tina Silent")).hasCount(0);
        assertThat(bench.product
                        .bean(Visits.class)
                        .find(visit.id())
                        .orElseThrow()
                        .confirmedAt())
                .isNotNull();
    }

    @Test
    void callsWhoeverWritingDidNotMove() {
        var visit = bench.booked("Mauro Moved");
        var move = Ids.next();
        db.sql("""
                        insert into clinic_move (id, clinic_id, practitioner_code, from_at, until_at, opened_by, opened_at)
                        values (?, ?, ?, now(), now(), 'owner', now())
                        """)
                .params(move, bench.clinic.value(), visit.slot().practitionerCode())
                .update();
        db.sql("""
                        insert into clinic_move_visit (id, clinic_id, move_id, appointment_id, starts_at, status, reason)
                        select ?, clinic_id, ?, id, starts_at, 'desk', 'no-alternative' from appointment where id = ?
                        """).params(Ids.next(), move, visit.id().value()).update();

        assertThat(card(bench.at("/agenda/calls"), "Mauro Moved")).containsText("sem outro horário");
    }

    private static Locator card(Page page, String name) {
        return page.locator("li.card", new Page.LocatorOptions().setHasText(name));
    }

    private Appointment tomorrow(Appointment visit) {
        db.sql("""
                        update appointment set starts_at = date_trunc('minute', now()) + interval '20 hours',
                               ends_at = date_trunc('minute', now()) + interval '20 hours' + (ends_at - starts_at) where id = ?
                        """).param(visit.id().value()).update();
        return visit;
    }
}
