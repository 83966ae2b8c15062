package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.request;
import static com.eoclinica.acolhe.scheduling.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.NotAllowed;
import com.eoclinica.acolhe.scheduling.BookingResult.SlotTaken;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many at once. {@code -Dcontention.attempts=1000 -Dcontention.rounds=100} for the full figures. */
class ContentionIT {

    private static final int ATTEMPTS = Integer.getInteger("contention.attempts", 200);
    private static final int ROUNDS = Integer.getInteger("contention.rounds", 5);
    private static final Slot TEN = slot("ana", "2027-01-05T10:00");
    private static final Slot ELEVEN = slot("bia", "2027-01-05T11:00");

    @RegisterExtension
    private static final Bench bench = new Bench();

    private static final AppointmentBook book = bench.book();

    @Test
    void givesOneSlotToOnePatientAndAlternativesToTheOthers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            bench.clear();
            var name = "r" + round + "-";

            var results = atOnce(ATTEMPTS, each -> () -> book.book(request(name + each, PatientId.next(), TEN)));

            assertThat(results).filteredOn(Booked.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(SlotTaken.class::isInstance)
                    .hasSize(ATTEMPTS - 1)
                    .allSatisfy(each ->
                            assertThat(((SlotTaken) each).alternatives()).isNotEmpty());
        }
    }

    @Test
    void booksOneRequestOnceHoweverOftenItIsRepeatedAtOnce() throws Exception {
        var patient = PatientId.next();

        var results = atOnce(ATTEMPTS, _ -> () -> book.book(request("same", patient, TEN)));

        assertThat(results).allSatisfy(each -> assertThat(each).isInstanceOf(Booked.class));
        assertThat(book.upcoming(patient)).hasSize(1);
    }

    /** "1" and "2" at once: the conversation keeps one of the two, and books that one or none. */
    @Test
    void holdsOneOfTwoSlotsOneConversationChoosesAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            bench.clear();
            var patient = PatientId.next();
            var slots = List.of(TEN, ELEVEN);

            var results = atOnce(2, each -> () -> {
                book.hold(request("choice", patient, slots.get(each)));
                return book.book(request("choice", patient, slots.get(each)));
            });

            assertThat(results).allMatch(Booked.class::isInstance);
            assertThat(book.upcoming(patient)).hasSize(1);
            assertThat(bench.db()
                            .sql("select count(*) from occupancy")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void neverRacesPastTheLimitOfOpenAppointments() throws Exception {
        var patient = PatientId.next();
        var hours = List.of("08:00", "08:30", "09:00", "09:30", "10:00", "10:30", "11:00", "11:30");

        var results = atOnce(
                hours.size(),
                each -> () -> book.book(request("h" + each, patient, slot("ana", "2027-01-05T" + hours.get(each)))));

        assertThat(results).filteredOn(Booked.class::isInstance).hasSize(3);
        assertThat(results)
                .filteredOn(each -> each.equals(new NotAllowed("too-many-open")))
                .hasSize(5);
    }

    @Test
    void letsTwoPatientsTryEachOthersSlotsWithoutWaitingInACircle() throws Exception {
        for (int round = 0; round < ROUNDS * 10; round++) {
            bench.clear();
            var name = "s" + round;
            var patients = List.of(PatientId.next(), PatientId.next());
            var slots = List.of(TEN, ELEVEN);
            var own = IntStream.range(0, 2)
                    .mapToObj(each -> (Booked) book.book(request(name + each, patients.get(each), slots.get(each))))
                    .toList();

            var results = atOnce(
                    2,
                    each -> () -> book.move(
                            own.get(each).appointment().id(),
                            request(name + "m" + each, patients.get(each), slots.get(1 - each))));

            assertThat(results).hasOnlyElementsOfType(SlotTaken.class);
        }
    }

    private static List<BookingResult> atOnce(int times, IntFunction<Callable<BookingResult>> attempts)
            throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, times)
                    .mapToObj(attempts)
                    .map(attempt -> threads.submit(() -> {
                        go.await();
                        return attempt.call();
                    }))
                    .toList();
            go.countDown();
            var results = new ArrayList<BookingResult>();
            for (var each : running) results.add(each.get());
            return results;
        }
    }
}
