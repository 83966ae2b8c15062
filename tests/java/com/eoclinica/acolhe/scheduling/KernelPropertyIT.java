package com.eoclinica.acolhe.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.CancelResult.Cancelled;
import com.eoclinica.acolhe.scheduling.HoldResult.Held;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The book on PostgreSQL agrees with an oracle of two maps, whatever is asked of it in whatever order. */
class KernelPropertyIT {

    private static final List<PatientId> PATIENTS = List.of(PatientId.next(), PatientId.next(), PatientId.next());
    private static final List<Slot> SLOTS = List.of(
            Samples.slot("ana", "2027-01-06T10:00"),
            Samples.slot("ana", "2027-01-06T10:30"),
            Samples.slot("bia", "2027-01-06T10:00"),
            Samples.slot("bia", "2027-01-07T08:00"),
            Samples.slot("bia", "2027-01-07T08:30"));

    private static Bench bench;

    enum Kind {
        HOLD,
        BOOK,
        MOVE,
        CANCEL,
        WAIT,
        RELEASE
    }

    record Ask(Kind kind, int patient, int slot, int appointment) {}

    @BeforeContainer
    static void open() throws Exception {
        bench = new Bench();
    }

    @AfterContainer
    static void close() throws Exception {
        bench.close();
    }

    @Provide
    Arbitrary<List<Ask>> asks() {
        var ask = Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3))
                .as(Ask::new);
        return ask.list().ofMinSize(5).ofMaxSize(20);
    }

    @Property(tries = 80)
    void doesWhatTheNaiveOracleDoes(@ForAll("asks") List<Ask> asks) {
        bench.clear();
        var oracle = new Oracle();

        for (int i = 0; i < asks.size(); i++) oracle.ask(asks.get(i), "k" + i);

        var booked = new HashMap<Slot, PatientId>();
        for (var each : bench.book().list("booked")) booked.put(each.slot(), each.patientId());
        assertThat(booked).isEqualTo(oracle.booked);
    }

    /** Who has which slot, and who holds which until when. */
    private static final class Oracle {

        private final Map<Slot, PatientId> booked = new HashMap<>();
        private final Map<Slot, Hold> holds = new HashMap<>();
        private final List<Appointment> made = new ArrayList<>();
        private final Map<PatientId, Integer> changes = new HashMap<>();

        record Hold(String request, Instant until) {}

        void ask(Ask ask, String request) {
            var patient = PATIENTS.get(ask.patient());
            var slot = SLOTS.get(ask.slot());
            switch (ask.kind()) {
                case HOLD -> hold(patient, slot, request);
                case BOOK -> book(patient, slot, request);
                case MOVE -> appointment(ask).ifPresent(each -> move(each, slot, request));
                case CANCEL -> appointment(ask).ifPresent(this::cancel);
                case WAIT -> bench.now.advance(Duration.ofMinutes(4));
                case RELEASE -> release(slot);
            }
        }

        private void hold(PatientId patient, Slot slot, String request) {
            var result = bench.book().hold(Samples.request(request, patient, slot));

            assertThat(result instanceof Held).isEqualTo(isFree(slot));
            if (isFree(slot))
                holds.put(slot, new Hold(request, bench.now.instant().plus(Duration.ofMinutes(10))));
        }

        private void release(Slot slot) {
            var hold = holds.remove(slot);
            if (hold != null) bench.bean(Holds.class).release(hold.request());
        }

        private void book(PatientId patient, Slot slot, String request) {
            var allowed = isFree(slot) && open(patient) < 3 && changes.getOrDefault(patient, 0) < 6;

            var result = bench.book().book(Samples.request(request, patient, slot));

            assertThat(result instanceof Booked).isEqualTo(allowed);
            if (!(result instanceof Booked(var appointment))) return;
            assertThat(bench.book().book(Samples.request(request, patient, slot)))
                    .isEqualTo(result);
            took(slot, patient);
            made.add(appointment);
        }

        private void move(Appointment appointment, Slot slot, String request) {
            var patient = appointment.patientId();
            var stands = made.contains(appointment);
            var free = isFree(slot) || appointment.slot().equals(slot);
            var allowed = stands && free && changes.getOrDefault(patient, 0) < 6;

            var result = bench.book().move(appointment.id(), Samples.request(request, patient, slot));

            assertThat(result instanceof Booked).isEqualTo(allowed);
            if (!(result instanceof Booked(var moved))) return;
            booked.remove(appointment.slot());
            took(slot, patient);
            made.set(made.indexOf(appointment), moved);
        }

        private void cancel(Appointment appointment) {
            var result = bench.book().cancel(appointment.id(), appointment.patientId(), "patient");

            assertThat(result).isInstanceOf(Cancelled.class);
            booked.remove(appointment.slot());
            made.remove(appointment);
        }

        private void took(Slot slot, PatientId patient) {
            booked.put(slot, patient);
            changes.merge(patient, 1, Integer::sum);
        }

        private java.util.Optional<Appointment> appointment(Ask ask) {
            return ask.appointment() < made.size()
                    ? java.util.Optional.of(made.get(ask.appointment()))
                    : java.util.Optional.empty();
        }

        private boolean isFree(Slot slot) {
            var hold = holds.get(slot);
            return !booked.containsKey(slot) && (hold == null || !hold.until().isAfter(bench.now.instant()));
        }

        private long open(PatientId patient) {
            return booked.values().stream().filter(patient::equals).count();
        }
    }
}
