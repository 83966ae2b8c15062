package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.patient.Consents;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Purpose;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Visits;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cardiology visit asks its patient back after thirty days: once, by day, and only whom it helps. */
class ReturnRemindersIT {

    @RegisterExtension
    private static final CareBench bench = new CareBench();

    @Test
    void asksOnceWhenTheTimeHasCome() {
        var ana = bench.patient("Ana Lima");
        seen(ana, "2027-01-05T10:00");

        bench.clock.set(bench.at("2027-02-03T12:00"));
        run();
        assertThat(bench.said(ana)).isEmpty();

        bench.clock.set(bench.at("2027-02-04T11:00"));
        run();
        run();
        bench.clock.advance(Duration.ofDays(2));
        run();

        assertThat(bench.said(ana))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("Ana", "seu retorno", "1. Quero marcar")
                        .doesNotContainIgnoringCase("cardio"));
    }

    @Test
    void doesNotAskWhoeverComesAnyway() {
        var ana = bench.patient("Ana Lima");
        seen(ana, "2027-01-05T10:00");
        bench.booked(ana, "ana-ribeiro", "2027-02-23T10:00");

        bench.clock.set(bench.at("2027-02-04T11:00"));
        run();

        assertThat(bench.said(ana)).isEmpty();
        assertThat(reason()).isEqualTo("comes-anyway");
    }

    @Test
    void neverAfterANo() {
        var ana = bench.patient("Ana Lima");
        seen(ana, "2027-01-05T10:00");
        var line =
                bench.bean(Correspondents.class).ofPhone("default", ana.phone().e164());
        bench.bean(Consents.class).record(bench.clinic().id(), line.id(), Purpose.MESSAGES, false, 1, Ids.next());

        bench.clock.set(bench.at("2027-02-04T11:00"));
        run();

        assertThat(bench.said(ana)).isEmpty();
        assertThat(reason()).isEqualTo("opted-out");
    }

    @Test
    void waitsForTheMorningAndGivesUpAfterAWeek() {
        var ana = bench.patient("Ana Lima");
        var eva = bench.patient("Eva Reis");
        seen(ana, "2027-01-05T10:00");
        seen(eva, "2027-01-07T14:00");

        bench.clock.set(bench.at("2027-02-04T23:00"));
        run();
        assertThat(bench.said(ana)).isEmpty();
        bench.clock.set(bench.at("2027-02-14T15:00"));
        run();

        assertThat(bench.said(ana)).isEmpty();
        assertThat(bench.said(eva)).isEmpty();
        assertThat(reason()).isEqualTo("late");
    }

    @Test
    void nobodyIsAskedBackWhereTheServiceDoesNotSaySo() {
        var ana = bench.patient("Ana Lima");
        var visit = bench.booked(ana, "carla-nunes", "2027-01-06T10:00");
        fulfil(visit);
        bench.bean(ReturnReminders.class).due();

        assertThat(bench.db()
                        .sql("select count(*) from return_reminder")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void seen(Patient patient, String local) {
        fulfil(bench.booked(patient, "ana-ribeiro", local));
        bench.bean(ReturnReminders.class).due();
    }

    private static void fulfil(Appointment visit) {
        bench.clock.set(visit.slot().end());
        bench.bean(Visits.class).advance(visit.id(), AppointmentStatus.CHECKED_IN);
        bench.bean(Visits.class).advance(visit.id(), AppointmentStatus.FULFILLED);
    }

    private static void run() {
        var returns = bench.bean(ReturnReminders.class);
        returns.due().forEach(returns::send);
    }

    private static String reason() {
        return bench.db()
                .sql("select min(reason) from return_reminder")
                .query(String.class)
                .single();
    }
}
