package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.Visits;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The reception moves or cancels Ana's visit, and Ana hears of it: once, by day, and only of what is so. */
class VisitNewsIT {

    private static final String WAS = "2027-01-06T10:30";
    private static final String BECOMES = "2027-01-08T13:00";

    @RegisterExtension
    private static final CareBench bench = new CareBench();

    private final VisitNews news = bench.bean(VisitNews.class);
    private Patient ana;
    private Appointment visit;

    @BeforeEach
    void booked() {
        ana = bench.patient("Ana Souza");
        visit = bench.booked(ana, "bruno-tavares", WAS);
    }

    @Test
    void tellsTheOldTimeAndTheNewOneAfterAMoment() {
        move(visit, BECOMES);
        tick();
        assertThat(bench.said(ana)).isEmpty();

        bench.clock.advance(Duration.ofMinutes(2));
        tick();
        tick();

        assertThat(bench.said(ana))
                .singleElement()
                .asString()
                .contains("Antes:", "10h30", "Agora:", "13h", "1. Confirmo");
        assertThat(bench.said(ana).getFirst())
                .doesNotContainIgnoringCase("dermato")
                .doesNotContainIgnoringCase("ortop");
    }

    @Test
    void saysNothingOfASlipThatWasPutRight() {
        move(move(visit, BECOMES), WAS);
        bench.clock.advance(Duration.ofMinutes(3));
        tick();

        assertThat(bench.said(ana)).isEmpty();
        assertThat(state()).isEqualTo("dropped");
    }

    @Test
    void tellsAMoveAndACancellationAsOneThing() {
        cancel(move(visit, BECOMES));
        bench.clock.advance(Duration.ofMinutes(3));
        tick();

        assertThat(bench.said(ana)).singleElement().asString().contains("foi cancelado", "10h30", "1. Quero marcar");
    }

    @Test
    void waitsForTheMorning() {
        bench.clock.set(bench.at("2027-01-04T22:00"));
        cancel(visit);
        bench.clock.advance(Duration.ofMinutes(3));
        tick();
        assertThat(bench.said(ana)).isEmpty();

        bench.clock.set(bench.at("2027-01-05T08:01"));
        tick();
        assertThat(bench.said(ana)).hasSize(1);
    }

    @Test
    void leavesWhatCannotWaitForTheMorningToTheDesk() {
        bench.clock.set(bench.at("2027-01-05T23:00"));
        var soon = bench.booked(bench.patient("Rita Lima"), "bruno-tavares", "2027-01-06T08:00");
        cancel(soon);
        bench.clock.advance(Duration.ofMinutes(3));
        tick();

        assertThat(bench.bean(Calls.class).now(bench.clinic().id()))
                .filteredOn(each -> each.kind() == ToCall.Kind.NEWS)
                .extracting(ToCall::reason)
                .containsExactly("at-night");
    }

    private Appointment move(Appointment before, String local) {
        var request = new BookingRequest(
                Ids.next().toString(), before.clinicId(), ana.id(), bench.slot("bruno-tavares", local), null);
        return inTransaction(() -> {
            bench.bean(AppointmentBook.class).move(before.id(), request);
            news.changed(before);
            return bench.bean(Visits.class).find(before.id()).orElseThrow();
        });
    }

    private void cancel(Appointment before) {
        inTransaction(() -> {
            news.changed(before);
            return bench.bean(Visits.class)
                    .advance(before.id(), AppointmentStatus.CANCELLED)
                    .orElseThrow();
        });
    }

    private Appointment inTransaction(Supplier<Appointment> work) {
        return new TransactionTemplate(bench.bean(PlatformTransactionManager.class)).execute(_ -> work.get());
    }

    private String state() {
        return news.of(visit.id()).orElseThrow().status();
    }

    private void tick() {
        news.due().forEach(news::tell);
    }
}
