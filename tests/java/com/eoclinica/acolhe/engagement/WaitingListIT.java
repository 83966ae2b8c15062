package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.Wish;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The waiting list on a real PostgreSQL: order, time, and everybody at once. */
class WaitingListIT {

    @RegisterExtension
    private static final CareBench bench = new CareBench();

    private static final Vacancies vacancies = bench.bean(Vacancies.class);
    private static final WaitingList list = bench.bean(WaitingList.class);

    private Appointment given;
    private Patient first;
    private Patient second;

    @BeforeEach
    void people() {
        given = bench.booked(bench.patient("Dono Antigo"), "bruno-tavares", "2027-01-06T10:00");
        first = waiting("Primeira Pessoa");
        second = waiting("Segunda Pessoa");
    }

    @Test
    void offersAFreedSlotToTheFirstAndAfterSilenceToTheNext() {
        tick();
        assertThat(bench.said(first)).isEmpty();
        free();
        tick();
        tick();
        assertThat(bench.said(first)).hasSize(1);
        assertThat(bench.said(second)).isEmpty();

        bench.clock.advance(Duration.ofMinutes(15));
        tick();

        assertThat(bench.said(second)).hasSize(1);
        assertThat(list.take(offer("expired"))).isNotInstanceOf(Booked.class);
        assertThat(list.take(offer("open"))).isInstanceOf(Booked.class);
        assertThat(list.list(bench.clinic().id()))
                .extracting(WaitingEntry::patientId)
                .containsExactly(first.id());
    }

    @Test
    void keepsTheSlotForNobodyElseMeanwhile() {
        free();
        tick();

        var request = new BookingRequest(
                "other", given.clinicId(), bench.patient("Outra Pessoa").id(), given.slot(), null);

        assertThat(bench.bean(AppointmentBook.class).book(request)).isNotInstanceOf(Booked.class);
    }

    @Test
    void givesItOnAtOnceWhenDeclined() {
        free();
        tick();

        list.decline(offer("open"));
        tick();

        assertThat(bench.said(second)).hasSize(1);
    }

    @Test
    void servesWhoCannotWaitFirst() {
        var urgent = list.list(bench.clinic().id()).getLast().id();
        list.hurry(urgent, 1);
        free();

        tick();

        assertThat(bench.said(second)).hasSize(1);
        assertThat(bench.said(first)).isEmpty();
    }

    @Test
    void wakesNobodyAtNight() {
        bench.clock.set(bench.at("2027-01-04T22:00"));
        free();
        tick();
        assertThat(bench.said(first)).isEmpty();

        bench.clock.set(bench.at("2027-01-05T08:00"));
        tick();
        assertThat(bench.said(first)).hasSize(1);
    }

    @Test
    void booksOnceThoughEverybodyActsAtOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            bench.clear();
            people();
            free();
            tick();
            var offer = offer("open");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Object>> all = IntStream.range(0, 24)
                        .<Callable<Object>>mapToObj(each -> each % 3 == 0
                                ? () -> list.take(offer)
                                : each % 3 == 1 ? Executors.callable(WaitingListIT::tick) : () -> rival())
                        .toList();
                for (var each : threads.invokeAll(all)) each.get();
            }
            var booked = bench.bean(AppointmentBook.class).list("booked");
            assertThat(booked).hasSize(1).allMatch(each -> each.patientId().equals(first.id()));
        }
    }

    private Object rival() {
        return bench.bean(AppointmentBook.class)
                .book(new BookingRequest(
                        UUID.randomUUID().toString(),
                        given.clinicId(),
                        com.eoclinica.acolhe.shared.PatientId.next(),
                        given.slot(),
                        null));
    }

    private static Patient waiting(String name) {
        var patient = bench.patient(name);
        bench.clock.advance(Duration.ofMinutes(1));
        list.join(patient.id(), new Wish(bench.clinic().id(), "cardiologia", null, null, null, null, null, null));
        return patient;
    }

    private void free() {
        bench.bean(AppointmentBook.class).cancel(given.id(), given.patientId(), "patient");
    }

    private static void tick() {
        vacancies.due().forEach(vacancies::offer);
    }

    private static String offer(String status) {
        return bench.db()
                .sql("select id from vacancy_offer where status = ?")
                .param(status)
                .query(UUID.class)
                .single()
                .toString();
    }
}
