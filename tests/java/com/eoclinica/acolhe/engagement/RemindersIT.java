package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reminders on a real PostgreSQL, moved through the days by hand. */
class RemindersIT {

    @RegisterExtension
    private static final CareBench bench = new CareBench();

    private static final Reminders reminders = bench.bean(Reminders.class);

    private Patient ana;
    private Appointment visit;

    @BeforeEach
    void visit() {
        ana = bench.patient("Ana Souza");
        visit = bench.booked(ana, "bruno-tavares", "2027-01-06T10:00");
    }

    @Test
    void remindsTheDayBeforeAndTwoHoursBefore() {
        tick("2027-01-05T09:59");
        assertThat(bench.said(ana)).isEmpty();

        tick("2027-01-05T10:00");
        tick("2027-01-05T10:01");
        tick("2027-01-06T08:00");
        tick("2027-01-06T08:01");

        assertThat(bench.said(ana)).hasSize(2);
        assertThat(bench.said(ana).getFirst())
                .contains("Ana")
                .contains("amanhã, quarta-feira")
                .contains("1. Confirmo");
        assertThat(bench.said(ana).getLast()).contains("hoje, quarta-feira");
    }

    @Test
    void saysNothingOfHealth() {
        tick("2027-01-05T10:00");

        assertThat(bench.said(ana).getFirst().toLowerCase())
                .doesNotContain("cardio")
                .doesNotContain("exame");
    }

    @Test
    void neverRemindsOfATimeThatWasLeft() {
        tick("2027-01-05T09:00");
        var later = bench.slot("bruno-tavares", "2027-01-06T11:30");
        bench.bean(AppointmentBook.class)
                .move(visit.id(), new BookingRequest("m", visit.clinicId(), ana.id(), later, null));

        for (var hour = 10; hour <= 20; hour++) tick("2027-01-05T%02d:30".formatted(hour));
        for (var hour = 8; hour <= 11; hour++) tick("2027-01-06T%02d:00".formatted(hour));
        tick("2027-01-06T09:30");

        assertThat(bench.said(ana)).allMatch(each -> each.contains("11h30")).hasSize(2);
        assertThat(reminders.list("dropped", null)).extracting(Reminder::reason).contains("moved");
    }

    @Test
    void sendsOnceWhenManyInstancesTry() throws Exception {
        bench.clock.set(bench.at("2027-01-05T10:00"));
        reminders.plan();
        var due = reminders.due().getFirst();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> tries = IntStream.range(0, 20)
                    .<Callable<Object>>mapToObj(_ -> Executors.callable(() -> reminders.send(due)))
                    .toList();
            for (var each : threads.invokeAll(tries)) each.get();
        }

        assertThat(bench.said(ana)).hasSize(1);
    }

    @Test
    void dropsWhatComesTooLateAndSaysSo() {
        tick("2027-01-06T09:30");

        assertThat(bench.said(ana)).isEmpty();
        assertThat(reminders.list("dropped", null)).extracting(Reminder::reason).containsOnly("late");
    }

    @Test
    void putsWhoStaysSilentOnTheCallList() {
        tick("2027-01-05T10:00");
        assertThat(bench.bean(CallList.class).now(bench.clinic().id())).isEmpty();

        bench.clock.advance(Duration.ofHours(4));

        assertThat(bench.bean(CallList.class).now(bench.clinic().id()))
                .extracting(CallList.Call::reason)
                .containsExactly("silent");
        bench.bean(AppointmentBook.class).confirm(visit.id(), ana.id());
        assertThat(bench.bean(CallList.class).now(bench.clinic().id())).isEmpty();
    }

    @Test
    void keepsOutOfAConversationThatAPersonHolds() {
        tick("2027-01-05T10:00");
        bench.db().sql("update conversation set status = 'attended'").update();

        tick("2027-01-06T08:00");
        assertThat(bench.said(ana)).hasSize(1);

        bench.db().sql("update conversation set status = 'automated'").update();
        tick("2027-01-06T08:30");
        assertThat(bench.said(ana)).hasSize(2);
    }

    private static void tick(String local) {
        bench.clock.set(bench.at(local));
        reminders.plan();
        reminders.due().forEach(reminders::send);
    }
}
